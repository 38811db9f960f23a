import { formatDuration, type SpeakerId, type TimedSegment } from '#rundown';
import { describeQuote } from '../describe-content.js';
import { describeHead } from '../describe-head.js';
import { describeRow } from '../describe-row.js';
import type { PrintedShow, PrintedSpeaker } from '../printed-show.js';
import { typeset } from '../typeset.js';
import { WORDS } from '../words.js';
import { findBestQuotes } from './find-best-quotes.js';
import type { GuestCard, GuestCardsDocument, GuestPiece } from './guest-cards-document.js';
import { GUEST_CARDS_WORDS } from './guest-cards-words.js';

/** A show → cards of its guests for the host: everybody who has a guest's seat in a line that is not dropped. */
export function describeGuestCards(show: PrintedShow, size: 'a4' | 'a5' = 'a4'): GuestCardsDocument {
  const { locale } = show.heading;
  const { paper, card, empty } = GUEST_CARDS_WORDS[locale];
  const { page, footer, missingCharacters, droppedEmoji, continued } = WORDS[locale].page;
  return {
    form: 'guestCards',
    orientation: 'portrait',
    ...describeHead(show, paper),
    size,
    cards: [...linesByGuest(show)].map(([id, lines]) => describeGuest(id, lines, show)),
    remarks: [],
    words: { page, footer, missingCharacters, droppedEmoji, card, continued, empty },
  };
}

/** The lines each guest sits in, guests in the order in which they first sit down. */
function linesByGuest({ rundown }: PrintedShow): ReadonlyMap<SpeakerId, readonly TimedSegment[]> {
  const lines = new Map<SpeakerId, TimedSegment[]>();
  for (const segment of rundown.segments) {
    if (segment.skipped === 'dropped') continue;
    for (const { id, role } of segment.speakers) if (role === 'guest') lines.set(id, [...(lines.get(id) ?? []), segment]);
  }
  return lines;
}

function describeGuest(id: SpeakerId, lines: readonly TimedSegment[], show: PrintedShow): GuestCard {
  const { locale } = show.heading;
  const words = GUEST_CARDS_WORDS[locale];
  const { unknownSpeaker, standings } = WORDS[locale];
  const speaker: PrintedSpeaker = show.speakers.get(id) ?? { name: '', title: '', organisation: '', status: null };
  const { status, position, chair = null, microphone = '' } = speaker;
  return {
    name: typeset(speaker.name, locale) || unknownSpeaker,
    pronunciation: typeset(speaker.pronunciation ?? '', locale),
    office: typeset(speaker.title, locale),
    organisation: typeset(speaker.organisation, locale),
    standing: status === null ? '' : standings[status],
    position: position === undefined ? '' : words.position(words.stances[position]),
    seat: [chair === null ? '' : words.chair(chair), typeset(microphone, locale)].filter((text) => text !== '').join(' · '),
    pieces: [
      ...paragraphs(speaker.biography ?? '').map((text) => piece('biography', typeset(text, locale))),
      ...titled(words.says, describeWords(speaker, lines, show)),
      ...titled(words.lines, lines.map((segment) => describeLine(id, segment, show))),
    ],
  };
}

function describeWords(speaker: PrintedSpeaker, lines: readonly TimedSegment[], show: PrintedShow): readonly GuestPiece[] {
  const { locale } = show.heading;
  return findBestQuotes(speaker, lines, show).map(({ theme, quote }) => {
    const { text, source } = describeQuote(quote, locale);
    const label = theme === null ? '' : typeset(show.themes.get(theme) ?? '', locale);
    return piece('quote', text, label === '' ? null : label, source);
  });
}

function describeLine(id: SpeakerId, segment: TimedSegment, show: PrintedShow): GuestPiece {
  const words = GUEST_CARDS_WORDS[show.heading.locale];
  const { number, title, front, nextDay, duration } = describeRow(segment, show, [], new Set());
  const seconds = segment.speakers.find((seat) => seat.id === id)?.seconds ?? 0;
  const when = [front, nextDay].filter((text) => text !== '').join(' ');
  return piece('line', title, number, [when, words.length(duration), ...(seconds > 0 ? [words.speech(formatDuration(seconds))] : [])].join(' · '));
}

const piece = (kind: GuestPiece['kind'], text: string, label: string | null = null, source: string | null = null): GuestPiece => ({ kind, label, text, source });
const titled = (title: string, pieces: readonly GuestPiece[]): readonly GuestPiece[] => (pieces.length === 0 ? [] : [piece('heading', title), ...pieces]);
const paragraphs = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '');
