import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { mayReadDesk, permit } from '../permissions.js';
import type { CalendarFeed } from './calendar-feed.js';

/** One's own calendars that are open, newest first; the house has none. */
export async function listCalendarFeeds(desk: Desk, actor: Actor): Promise<readonly CalendarFeed[]> {
  permit(mayReadDesk, actor);
  return actor.kind === 'user' ? desk.reads.calendarFeedsOf(actor.id) : [];
}
