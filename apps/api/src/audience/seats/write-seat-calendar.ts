import type { Locale, OwnSpaceSeat } from '#desk';
import { writeFeed } from '#notices';
import { readInstant } from '#rundown';
import { localOf, sayHour } from '../topics/say-when.js';
import { seatPath } from '../topics/topic-paths.js';
import type { PublicWords } from '../words/public-words.js';

const BEGAN_SECONDS = Date.UTC(2024, 0, 1) / 1_000;
const STATUS = { in: 'CONFIRMED', waiting: 'TENTATIVE', released: 'CANCELLED' } as const;

/** A seat as a calendar keeps it: one name for ever, cancelled once it was given back. */
export function writeSeatCalendar(seat: OwnSpaceSeat & { readonly start: string }, publicUrl: string, { seats: words, frame }: PublicWords, locale: Locale): string {
  const { id, state, start, zone, targetSeconds, title, venue, doors, topicSlug, episodeId, changedAt } = seat;
  const from = readInstant(start, zone);
  return writeFeed({
    name: words.title,
    organizer: { name: frame.brand, address: '' },
    entries: from === null ? [] : [{
      uid: `${id}@place.conducteur`,
      // Seconds since the house began: it rises with every change of the seat or of the episode, in whatever order they come.
      sequence: Math.max(0, Math.floor(Date.parse(changedAt) / 1_000) - BEGAN_SECONDS),
      status: STATUS[state],
      zone, from: start, until: localOf(new Date(from + targetSeconds * 1_000), zone),
      summary: state === 'waiting' ? words.entry.waiting(title) : words.entry.summary(title),
      location: venue ?? '',
      description: state === 'in' && doors !== null ? words.entry.doors(sayHour(doors, locale)) : '',
      address: `${publicUrl}${seatPath(topicSlug, episodeId)}`,
      changedAt: Date.parse(changedAt),
    }],
  });
}
