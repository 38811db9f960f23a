import type { TimedSegment } from '#rundown';
import { describeContent } from '../describe-content.js';
import { describeHead } from '../describe-head.js';
import { describeRow } from '../describe-row.js';
import type { PrintedShow } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import type { CueCardLine, CuePiece, CueCard, CueCardsDocument } from './cue-cards-document.js';
import { CUE_CARDS_WORDS } from './cue-cards-words.js';
import { pickCardLines } from './pick-card-lines.js';

/** What is wanted of a row to know who is there. */
const PEOPLE = [{ key: 'speakers' as const, label: '' }];

/** A show → the host's cue cards, as large as `size`. The same show gives the same document. */
export function describeCueCards(show: PrintedShow, size: 'a5' | 'a6' = 'a6'): CueCardsDocument {
  const { locale } = show.heading;
  const { paper, card, next, end, empty } = CUE_CARDS_WORDS[locale];
  const { page } = WORDS[locale];
  const pieces = new Map(show.rundown.segments.map((segment) => [segment.id, describePieces(segment, show)]));
  const isShort = ({ id }: TimedSegment) => pieces.get(id)?.length === 0;
  return {
    form: 'cueCards',
    orientation: 'landscape',
    ...describeHead(show, paper),
    size,
    cards: pickCardLines(show.rundown.segments, isShort).map((segments): CueCard => ({
      lines: segments.map((segment) => describeLine(segment, show)),
      pieces: segments.flatMap(({ id }) => pieces.get(id) ?? []),
      next: describeNext(segments.at(-1), show),
    })),
    remarks: [],
    words: { page: page.page, footer: page.footer, missingCharacters: page.missingCharacters, droppedEmoji: page.droppedEmoji, card, next, end, continued: page.continued, empty },
  };
}

function describeLine(segment: TimedSegment, show: PrintedShow): CueCardLine {
  const { number, title, kind, front, nextDay, duration, hard, marks } = describeRow(segment, show, [], new Set());
  return {
    number,
    title,
    kind: title.toLowerCase().startsWith(kind.toLowerCase()) ? '' : kind,
    front,
    nextDay,
    duration,
    // The first mark of such a line says so, and how far it is missed: more than a host needs.
    fixed: hard ? WORDS[show.heading.locale].marks.hardStart('') : '',
    mark: marks.slice(hard ? 1 : 0).join(' · '),
  };
}

/** The line after a card's last one, whoever plays it; what was dropped is passed over. */
function describeNext(last: TimedSegment | undefined, show: PrintedShow): CueCardLine | null {
  const { segments } = show.rundown;
  const next = last === undefined ? undefined : segments.slice(last.times.position + 1).find(({ skipped }) => skipped !== 'dropped');
  return next === undefined ? null : describeLine(next, show);
}

/** People first, then what the host says and asks, in the host's own order; the producer's note last. */
function describePieces(segment: TimedSegment, show: PrintedShow): readonly CuePiece[] {
  return [
    ...describePeople(segment, show),
    ...describeContent(segment, show).map(({ kind, label, text, source }): CuePiece => ({ kind, label, text, source, aside: '' })),
  ];
}

/** Whom the host meets on the line: everybody but themselves. */
function describePeople(segment: TimedSegment, show: PrintedShow): readonly CuePiece[] {
  const { locale } = show.heading;
  const hosts = segment.speakers.filter(({ role }) => role === 'host').length;
  return describeRow(segment, show, PEOPLE, new Set()).speakers.flatMap(({ name, isHost, detail, airtime, standing }, index): CuePiece[] => {
    if (isHost && hosts === 1) return [];
    const id = segment.speakers[index]?.id;
    const said = typeset((id === undefined ? undefined : show.speakers.get(id)?.pronunciation) ?? '', locale);
    return [{ kind: 'person', label: name, text: detail, source: said === '' ? null : said, aside: [airtime, standing].filter((text) => text !== '').join(' · ') }];
  });
}
