import type { EpisodeId, Seconds } from '#rundown';
import type { StudioId, UserId } from '../ids.js';

/** A private calendar that somebody subscribes to: every recording, or one studio's. */
export interface CalendarFeed {
  /** SHA-256 of its address' token: names the feed, and opens nothing. */
  readonly tokenHash: string;
  readonly userId: UserId;
  /** Null: every studio's. */
  readonly studioId: StudioId | null;
  readonly createdAt: Date;
}

/** A recording as calendars show it. */
export interface Recording {
  readonly episodeId: EpisodeId;
  readonly title: string;
  /** Local date-time in `zone`. */
  readonly start: string;
  readonly zone: string;
  readonly targetSeconds: Seconds;
  /** Name and address of the studio, or the free venue; empty: not said. */
  readonly place: string;
  /** Of the episode: rises with every change of date, length, place or title. */
  readonly revision: number;
  readonly changedAt: Date;
  /** Number and moment of the newest version; null before the first. */
  readonly version: { readonly number: number; readonly releasedAt: Date } | null;
}

/** Path of a feed on the house's address. */
export const feedPath = (token: string): string => `/agenda/${token}.ics`;
