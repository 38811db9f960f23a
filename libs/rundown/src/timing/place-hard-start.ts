import { Temporal } from 'temporal-polyfill';
import { isDuration } from '../counted-seconds.js';
import { readStart } from '../read-start.js';
import type { HardStart, Seconds } from '../segment.js';

/** Where a hard start lies, and what is odd about it. */
export interface PlacedHardStart {
  /** Studio seconds after the show's start, < 0 before it; null when it cannot be placed: the line floats. */
  readonly studioSeconds: Seconds | null;
  /** `hardStartUnplaced`: a wall-clock time in a show without a start. */
  readonly fault: 'hardStartUnreadable' | 'hardStartUnplaced' | 'hardStartSkipped' | null;
  /** First local time that exists, where the clocks jump over the one written. */
  readonly resumesAt?: string;
}

/** Places a hard start on the studio's time; `origin` is the show's start. */
export function placeHardStart(hardStart: HardStart, origin: Temporal.ZonedDateTime | null): PlacedHardStart {
  if ('offsetSeconds' in hardStart) {
    const { offsetSeconds } = hardStart;
    return isDuration(offsetSeconds) ? placed(offsetSeconds) : UNREADABLE;
  }
  if (typeof hardStart.local !== 'string') return UNREADABLE;
  if (origin === null) return { studioSeconds: null, fault: 'hardStartUnplaced' };
  const read = readStart(hardStart.local, origin.timeZoneId);
  if (read.outcome === 'skippedHour') {
    return { studioSeconds: secondsFrom(origin, read.local, 'compatible'), fault: 'hardStartSkipped', resumesAt: read.resumesAt };
  }
  if (read.outcome !== 'startRead') return UNREADABLE;
  const first = secondsFrom(origin, read.start.local, 'earlier');
  // An hour that comes twice means the first, unless that was before the show began.
  return placed(read.ambiguous && first < 0 ? secondsFrom(origin, read.start.local, 'later') : first);
}

const UNREADABLE: PlacedHardStart = { studioSeconds: null, fault: 'hardStartUnreadable' };

const placed = (studioSeconds: Seconds): PlacedHardStart => ({ studioSeconds, fault: null });

function secondsFrom(origin: Temporal.ZonedDateTime, local: string, disambiguation: 'earlier' | 'later' | 'compatible'): Seconds {
  const moment = Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(origin.timeZoneId, { disambiguation });
  return (moment.epochMilliseconds - origin.epochMilliseconds) / 1000;
}
