import { isPlayed } from '../counted-seconds.js';
import type { SegmentId } from '../ids.js';
import type { TimedRundown } from '../rundown.js';
import type { Seconds } from '../segment.js';
import { studioClock } from '../studio-clock.js';

/** A shift announced for a line and all below it: positive = later. */
export interface AnnouncedDelay {
  readonly segment: SegmentId;
  readonly delaySeconds: Seconds;
}

/** A line's start once delays are carried down to it. */
export interface DelayedStart {
  readonly segment: SegmentId;
  /** Expected − planned start: positive = late. Never < 0 at a hard start. */
  readonly delaySeconds: Seconds;
  readonly studioSeconds: Seconds;
  /** Instant with offset; null without a start. */
  readonly start: string | null;
}

/** What is left of a delay behind a gap: a hole takes it up, an overlap adds to it, and nothing starts before its time. */
export function absorbDelay(delaySeconds: Seconds, gapSeconds: Seconds): Seconds {
  return Math.max(delaySeconds - gapSeconds, 0);
}

/** Carries announced delays down the rundown: they add up, holes before hard starts and count-to-end lines take them up. */
export function carryDelay(timed: TimedRundown, announced: readonly AnnouncedDelay[]): readonly DelayedStart[] {
  const clock = studioClock(timed.start);
  const added = new Map<SegmentId, Seconds>();
  for (const { segment, delaySeconds } of announced) {
    if (Number.isInteger(delaySeconds)) added.set(segment, (added.get(segment) ?? 0) + delaySeconds);
  }
  let delay: Seconds = 0;
  return timed.segments.map((segment) => {
    const { gapSeconds, studioSeconds, countedSeconds } = segment.times;
    if (isPlayed(segment)) {
      delay += added.get(segment.id) ?? 0;
      if (gapSeconds !== null) delay = absorbDelay(delay, gapSeconds);
    }
    const expected = studioSeconds + delay;
    const start: DelayedStart = { segment: segment.id, delaySeconds: delay, studioSeconds: expected, start: clock === null ? null : clock(expected) };
    // Its end is a clock time: a late start makes it shorter, an early one longer.
    if (segment.countToEnd === true && isPlayed(segment)) delay = Math.max(delay - countedSeconds, 0);
    return start;
  });
}
