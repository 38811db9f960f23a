import { isLinkShaped, localTime, writeFeed, type FeedEntry } from '#notices';
import { typesetFrench } from '#print';
import { formatDuration, readInstant } from '#rundown';
import type { Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import { LETTERHEAD } from '../studio/studio.js';
import type { Recording } from './calendar-feed.js';

/** Recordings stay in a calendar for so long after they were made. */
const RECENT_MS = 60 * 86_400_000;

const WORDS = {
  fr: { every: 'Enregistrements', draft: 'Conducteur en préparation', version: (number: number) => `Conducteur : version ${number}`, length: 'Durée du programme' },
  en: { every: 'Recordings', draft: 'Rundown being prepared', version: (number: number) => `Rundown: version ${number}`, length: 'Programme length' },
};

/** The calendar behind a token, as iCalendar text; null for one that is unknown or closed. Whoever holds the address reads it. */
export async function readCalendarFeed(desk: Desk, token: string): Promise<string | null> {
  if (!isLinkShaped(token)) return null;
  const feed = await desk.reads.calendarFeed(desk.secrets.hash(token));
  if (feed === null) return null;
  const recordings = await desk.reads.recordings(feed.studioId, new Date(desk.clock.now().getTime() - RECENT_MS));
  const words = WORDS[feed.locale];
  const name = feed.studioName === null ? words.every : `${words.every} – ${feed.studioName}`;
  return writeFeed({ name, organizer: { name: LETTERHEAD, address: desk.sender }, entries: recordings.flatMap((one) => entryOf(desk, one, feed.locale)) });
}

function entryOf(desk: Desk, { episodeId, title, start, zone, targetSeconds, place, revision, changedAt, version }: Recording, locale: Locale): readonly FeedEntry[] {
  const from = readInstant(start, zone);
  if (from === null) return [];
  const words = WORDS[locale];
  const description = [version === null ? words.draft : words.version(version.number), `${words.length}${locale === 'fr' ? ' :' : ':'} ${formatDuration(targetSeconds)}`].join('\n');
  return [{
    uid: `${episodeId}@episode.conducteur`,
    sequence: revision,
    status: version === null ? 'TENTATIVE' : 'CONFIRMED',
    summary: locale === 'fr' ? typesetFrench(title) : title,
    location: place,
    description: locale === 'fr' ? typesetFrench(description) : description,
    address: `${desk.address}/emissions/${episodeId}`,
    changedAt: Math.max(changedAt.getTime(), version?.releasedAt.getTime() ?? 0),
    zone,
    from: localTime(from, zone),
    until: localTime(from + targetSeconds * 1000, zone),
  }];
}
