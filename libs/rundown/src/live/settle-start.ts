import type { Rundown } from '../rundown.js';
import { showOrigin } from '../studio-clock.js';
import type { AsRun, Milliseconds } from './as-run.js';

const ANOTHER_DAY_MS: Milliseconds = 12 * 3_600_000;

/**
 * The rundown as the show can be compared with it: one that began more than twelve hours from its hour was played another day
 * (put off, or rehearsed), and its plan counts from its first take, as that of a show without a date.
 */
export function settleStart<Planned extends Pick<Rundown, 'start'>>(rundown: Planned, { takes }: AsRun): Planned {
  const [origin, began] = [showOrigin(rundown.start), takes[0]?.startMs];
  if (origin === null || began === undefined || Math.abs(began - origin.epochMilliseconds) <= ANOTHER_DAY_MS) return rundown;
  return { ...rundown, start: null };
}
