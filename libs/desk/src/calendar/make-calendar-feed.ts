import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotAllowed } from '../errors.js';
import type { MakeCalendarFeedInput } from '../inputs.js';
import type { MakeCalendarFeedOutcome } from '../outcomes.js';
import { mayReadDesk, permit } from '../permissions.js';
import { feedPath } from './calendar-feed.js';

/** Feeds that one account has at most: one for each of their machines is plenty. */
const MOST_FEEDS = 20;

/** Makes a private calendar for whoever asks; its address is told this once, and only its hash is kept. */
export async function makeCalendarFeed(desk: Desk, actor: Actor, { studioId }: MakeCalendarFeedInput): Promise<MakeCalendarFeedOutcome> {
  permit(mayReadDesk, actor);
  if (actor.kind !== 'user') throw new NotAllowed(actor.kind !== 'nobody');
  const token = desk.secrets.newToken();
  const feed = { tokenHash: desk.secrets.hash(token), userId: actor.id, studioId: studioId ?? null, createdAt: desk.clock.now() };
  return desk.work.run(async (work): Promise<MakeCalendarFeedOutcome> => {
    if (feed.studioId !== null && (await work.studios.byId(feed.studioId)) === null) return { outcome: 'InvalidValue', field: 'studioId', code: 'studioGone' };
    if ((await work.calendars.feedsOf(actor.id)).length >= MOST_FEEDS) return { outcome: 'TooManyFeeds', most: MOST_FEEDS };
    await work.calendars.add(feed);
    return { outcome: 'CalendarFeedMade', feed, address: `${desk.address}${feedPath(token)}` };
  });
}
