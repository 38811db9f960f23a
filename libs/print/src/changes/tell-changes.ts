import { clockOf, formatDuration, formatOffset, numberLines, timeRundown, type Change, type LineDifference, type LocalStart, type Rundown, type RundownDifferences, type SeatChange, type SeatedSpeaker, type SegmentId } from '#rundown';
import type { ClosingEntry, ClosingList } from '../conducteur-document.js';
import { formatDay, formatHour } from '../format-date.js';
import type { ConducteurInput, EarlierShow } from '../printed-show.js';
import type { PrintLocale } from '../print-locale.js';
import { quoted } from '../quoted.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import { CHANGES_WORDS, type ChangeKind } from './changes-words.js';
import { kindsOf } from './tell-line.js';

const KINDS: readonly Exclude<ChangeKind, 'show'>[] = ['added', 'removed', 'moved', 'retimed', 'recast', 'edited'];

/** Both states, and under which line each line stands in them; null: at the top. */
interface Sides {
  readonly input: ConducteurInput;
  readonly earlier: EarlierShow;
  readonly above: Change<ReadonlyMap<SegmentId, string | null>>;
}

/** What changed, as lists of plain sentences under the number of each line; a kind of change without any is left out. */
export function tellChanges(differences: RundownDifferences, input: ConducteurInput, earlier: EarlierShow): readonly ClosingList[] {
  const words = CHANGES_WORDS[input.heading.locale];
  const sides: Sides = { input, earlier, above: { before: linesAbove(earlier.rundown, input), after: linesAbove(input.rundown, input) } };
  const told = KINDS.map((kind) => ({
    title: words.lists[kind],
    entries: differences.lines.filter((line) => kindsOf(line).includes(kind)).map((line) => entryOf(line, tell(kind, line, sides), input)),
  }));
  return [{ title: words.lists.show, entries: tellShow(differences, input, earlier) }, ...told].filter(({ entries }) => entries.length > 0);
}

function entryOf({ before, after }: LineDifference, said: string, { heading: { locale } }: ConducteurInput): ClosingEntry {
  const { columns, untitled } = WORDS[locale];
  const words = CHANGES_WORDS[locale];
  const line = after !== null && after.place !== 'reserve' ? after : before;
  const title = typeset((after ?? before)?.segment.title ?? '', locale) || untitled;
  return { mark: line?.number ? `${columns.number}\u00a0${line.number}` : '', text: `${title}${words.colon} ${said}.`, detail: '' };
}

function tell(kind: Exclude<ChangeKind, 'show'>, line: LineDifference, { input, earlier, above }: Sides): string {
  const words = CHANGES_WORDS[input.heading.locale];
  const { id, before, after, retimed } = line;
  const [was, is] = [above.before.get(id) ?? null, above.after.get(id) ?? null];
  switch (kind) {
    case 'added': {
      const said = words.added(formatDuration(after?.segment.durationSeconds ?? 0), is);
      return before === null ? said : `${words.fromReserve}, ${said}`;
    }
    case 'removed': return after === null ? words.removed(formatDuration(before?.segment.durationSeconds ?? 0)) : words.toReserve;
    case 'moved': return words.moved(is, was);
    case 'retimed': return retimed === null ? '' : `${words.insteadOf(formatDuration(retimed.after), formatDuration(retimed.before))} (${formatOffset(retimed.after - retimed.before)})`;
    case 'recast': return tellSeats(line, input, earlier);
    case 'edited': return tellFields(line, input.heading.locale);
  }
}

function linesAbove(rundown: Rundown, { heading: { locale } }: ConducteurInput): ReadonlyMap<SegmentId, string | null> {
  const numbers = numberLines(rundown);
  const names = rundown.segments.map(({ title }, index) => CHANGES_WORDS[locale].line(typeset(title, locale) || WORDS[locale].untitled, numbers[index] ?? ''));
  return new Map(rundown.segments.map(({ id }, index) => [id, names[index - 1] ?? null]));
}

function tellSeats({ recast }: LineDifference, input: ConducteurInput, earlier: EarlierShow): string {
  const words = CHANGES_WORDS[input.heading.locale];
  if (recast === null || recast.seats.length === 0) return words.reordered;
  return recast.seats.map((seat) => tellSeat(seat, input, earlier)).join(', ');
}

function tellSeat({ speaker, before, after }: SeatChange, { speakers, heading: { locale } }: ConducteurInput, earlier: EarlierShow): string {
  const words = CHANGES_WORDS[locale];
  const name = typeset((speakers.get(speaker) ?? earlier.speakers.get(speaker))?.name ?? '', locale) || WORDS[locale].unknownSpeaker;
  const airtime = (seat: SeatedSpeaker) => (seat.seconds > 0 ? formatDuration(seat.seconds) : '');
  if (after === null) return words.leaves(name);
  if (before === null) return words.arrives(name, airtime(after));
  const spoken = before.seconds === after.seconds ? [] : [words.speaks(name, formatDuration(after.seconds), formatDuration(before.seconds))];
  return [...(before.role === after.role ? [] : [words.sits(name, words.roles[after.role])]), ...spoken].join(', ');
}

function tellFields({ before, edited }: LineDifference, locale: PrintLocale): string {
  const words = CHANGES_WORDS[locale];
  const fields = edited.flatMap(({ field }) => (field === 'title' ? [] : [words.fields[field] ?? field]));
  const renamed = edited.some(({ field }) => field === 'title') ? [words.calledBefore(quoted(typeset(before?.segment.title ?? '', locale) || WORDS[locale].untitled, locale))] : [];
  return [...renamed, ...(fields.length > 0 ? [words.rewritten(fields)] : [])].join(', ');
}

/** What is about the show as a whole: its title, when it is recorded, how long it should be and is, when it ends. */
function tellShow({ title, start, target, planned }: RundownDifferences, { rundown, heading: { locale } }: ConducteurInput, earlier: EarlierShow): readonly ClosingEntry[] {
  const words = CHANGES_WORDS[locale];
  const { facts } = WORDS[locale];
  const ends = { before: timeRundown(earlier.rundown).end, after: rundown.end };
  const entry = (mark: string, now: string, before: string): ClosingEntry => ({ mark, text: `${words.insteadOf(now, before)}.`, detail: '' });
  return [
    ...(title === null ? [] : [entry(words.showTitle, typeset(title.after, locale), typeset(title.before, locale))]),
    ...(start === null ? [] : [entry(words.start, sayStart(start.after, locale), sayStart(start.before, locale))]),
    ...(target === null ? [] : [entry(words.target, formatDuration(target.after), formatDuration(target.before))]),
    ...(planned.before === planned.after ? [] : [entry(facts.programme, formatDuration(planned.after), formatDuration(planned.before))]),
    ...(ends.before === null || ends.after === null || ends.before === ends.after ? [] : [entry(facts.end, clockOf(ends.after), clockOf(ends.before))]),
  ];
}

const sayStart = (start: LocalStart | null, locale: PrintLocale): string =>
  start === null ? CHANGES_WORDS[locale].undated : WORDS[locale].at(formatDay(start.local, locale), formatHour(start.local, locale));
