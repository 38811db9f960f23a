import type { Seconds } from '#rundown';
import type { BecameOfPoint } from './became-of-point.js';

/** What somebody was last written to about something that they wrote. */
export interface ToldOfPoint {
  readonly became: Exclude<BecameOfPoint['became'], 'unknown'>;
  /** The line that was named; null where none was, or nobody kept which. */
  readonly segment: string | null;
  readonly atSeconds: Seconds | null;
}

/** A corrected chapter is no news until it moved by so much. */
const MOVED_SECONDS: Seconds = 60;

/** Whether there is something to write to somebody: never of what is not known, and not twice of the same. */
export function hasNews(now: BecameOfPoint, told: ToldOfPoint | null): boolean {
  if (now.became === 'unknown') return false;
  if (told === null || told.became !== now.became) return true;
  if (now.became !== 'covered') return false;
  if (told.segment !== null && told.segment !== now.segment) return true;
  if (now.atSeconds === null || told.atSeconds === null) return now.atSeconds !== null;
  return Math.abs(now.atSeconds - told.atSeconds) >= MOVED_SECONDS;
}

/** What is kept of a telling. */
export const toldOf = (now: Exclude<BecameOfPoint, { readonly became: 'unknown' }>): ToldOfPoint =>
  now.became === 'covered' ? { became: now.became, segment: now.segment, atSeconds: now.atSeconds } : { became: now.became, segment: null, atSeconds: null };
