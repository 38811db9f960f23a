import type { Locale } from '../actor.js';
import type { CalendarFeed } from '../calendar/calendar-feed.js';
import type { UserId } from '../ids.js';

/** Private calendars, inside one transaction. */
export interface CalendarStore {
  add(feed: CalendarFeed): Promise<void>;
  /** Those of one account that are open, newest first. */
  feedsOf(userId: UserId): Promise<CalendarFeed[]>;
  /** Closes it for ever; nothing where that account has no such calendar. */
  revoke(userId: UserId, tokenHash: string, at: Date): Promise<void>;
}

/** A calendar that is open, with what it is written with. */
export interface OpenCalendarFeed extends CalendarFeed {
  /** Of whoever made it. */
  readonly locale: Locale;
  readonly studioName: string | null;
}
