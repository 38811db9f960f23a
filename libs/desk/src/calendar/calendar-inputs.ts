import type { StudioId } from '../ids.js';

export interface MakeCalendarFeedInput {
  /** Absent or null: every studio's recordings. */
  readonly studioId?: StudioId | null;
}
