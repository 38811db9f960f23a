import { LONGEST_SECONDS } from './duration.js';
import type { Seconds, Segment } from './segment.js';

/** Whether it is a duration as a line may have one: whole seconds, 0 to 24 hours. */
export function isDuration(seconds: Seconds): boolean {
  return Number.isInteger(seconds) && seconds >= 0 && seconds <= LONGEST_SECONDS;
}

/** Whether the line is played: neither floated nor dropped. */
export function isPlayed({ skipped }: Segment): boolean {
  return skipped === undefined || skipped === null;
}

/** What a line would take if it were played: nothing when its duration is none, which `findFaults` tells. */
export function wholeSeconds({ durationSeconds }: Segment): Seconds {
  return isDuration(durationSeconds) ? durationSeconds : 0;
}

/** What a line takes: its duration, nothing when it is skipped. */
export function countedSeconds(segment: Segment): Seconds {
  return isPlayed(segment) ? wholeSeconds(segment) : 0;
}
