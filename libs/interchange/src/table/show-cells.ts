import { clockOf, formatDuration, readHardStart, sayKind, type HardStart, type Language, type LocalStart, type Seconds, type Segment, type TimedSegment } from '#rundown';
import { creditPiece } from '../credit-piece.js';
import type { LookUp, NamedSeat, ShownPiece } from '../look-up.js';
import type { ShowColumn } from './show-columns.js';
import { TABLE_WORDS } from './table-words.js';

/** What stands in a cell: text, a length of time, or a time of day in seconds after midnight. */
export type TableCell = string | { readonly duration: Seconds } | { readonly clock: Seconds };

/** The cells of a line by column; a line that waits aside has no number and no times. */
export function showCells(segment: TimedSegment | Segment, found: LookUp, language: Language): Readonly<Record<ShowColumn, TableCell>> {
  const words = TABLE_WORDS[language];
  const times = 'times' in segment ? segment.times : null;
  const credited = (pieces: readonly ShownPiece[]) => pieces.map(({ text, origin }) => `${text} (${creditPiece(origin, language)})`).join('\n');
  const start = times?.start ?? null;
  return {
    number: times?.number ?? '',
    start: start === null ? '' : { clock: secondsOf(clockOf(start)) },
    duration: { duration: segment.durationSeconds },
    durationSeconds: String(segment.durationSeconds),
    cumulative: times === null ? '' : { duration: times.cumulativeSeconds },
    kind: sayKind(segment.kind, language),
    title: segment.title,
    speakers: found.seatsIn(segment).map((seat) => writeSeat(seat, language)).join(' ; '),
    objective: segment.objective,
    content: segment.content,
    questions: credited(found.questionsIn(segment)),
    quotes: credited(found.quotesIn(segment)),
    theme: segment.theme === null ? '' : found.themeLabel(segment.theme),
    outside: segment.outside ? '1' : '',
    notes: segment.notes,
    hardStart: segment.hardStart ? writeHardStart(segment.hardStart, found.rundown.start) : '',
    state: [...(times === null ? [words.states.aside] : []), ...(segment.skipped ? [words.states[segment.skipped]] : [])].join(', '),
    group: segment.group ? found.groupTitle(segment.group) : '',
    camera: segment.technique.camera,
    sound: segment.technique.sound,
    lowerThird: segment.technique.lowerThird,
    elasticity: segment.elasticity === null ? '' : [segment.elasticity.minSeconds, segment.elasticity.idealSeconds, segment.elasticity.maxSeconds].map(formatDuration).join(' / '),
    countToEnd: segment.countToEnd === true ? '1' : '',
    colour: segment.colour ? words.colours[segment.colour] : '',
    id: segment.id,
  };
}

/** A cell as text, for a format that knows nothing else. */
export function cellText(cell: TableCell): string {
  if (typeof cell === 'string') return cell;
  if ('duration' in cell) return formatDuration(cell.duration);
  return [cell.clock / 3600, (cell.clock / 60) % 60, cell.clock % 60].map((part) => String(Math.floor(part)).padStart(2, '0')).join(':');
}

/** « Zoé Haÿ 2:30 », with the role where it is not the person's own: « Zoé Haÿ 2:30 (public) ». */
const writeSeat = ({ name, seconds, role, own }: NamedSeat, language: Language): string =>
  `${name} ${formatDuration(seconds)}${role === own ? '' : ` (${TABLE_WORDS[language].roles[role]})`}`;

/** A fixed start as a person writes it, where that is read as the same; else as it is kept. */
function writeHardStart(hardStart: HardStart, start: LocalStart | null): string {
  if ('offsetSeconds' in hardStart) return `+${formatDuration(hardStart.offsetSeconds)}`;
  const clock = hardStart.local.split('T')[1] ?? '';
  const read = readHardStart(clock, start);
  return read !== undefined && 'local' in read && read.local === hardStart.local ? clock : hardStart.local;
}

const secondsOf = (clock: string): Seconds => clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
