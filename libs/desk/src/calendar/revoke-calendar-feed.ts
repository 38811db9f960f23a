import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotAllowed } from '../errors.js';
import { mayReadDesk, permit } from '../permissions.js';
import type { CalendarFeed } from './calendar-feed.js';

/** Closes one of one's own calendars, for ever; somebody else's is left alone, as one that is not there. Answers those that are left. */
export async function revokeCalendarFeed(desk: Desk, actor: Actor, tokenHash: string): Promise<readonly CalendarFeed[]> {
  permit(mayReadDesk, actor);
  if (actor.kind !== 'user') throw new NotAllowed(actor.kind !== 'nobody');
  return desk.work.run(async (work) => {
    await work.calendars.revoke(actor.id, tokenHash, desk.clock.now());
    return work.calendars.feedsOf(actor.id);
  });
}
