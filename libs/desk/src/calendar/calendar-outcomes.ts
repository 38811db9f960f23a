import type { InvalidValue } from '../invalid-value.js';
import type { CalendarFeed } from './calendar-feed.js';

export interface CalendarFeedMade {
  readonly outcome: 'CalendarFeedMade';
  readonly feed: CalendarFeed;
  /** Told this once. */
  readonly address: string;
}
export interface TooManyFeeds {
  readonly outcome: 'TooManyFeeds';
  readonly most: number;
}

export type MakeCalendarFeedOutcome = CalendarFeedMade | TooManyFeeds | InvalidValue;
