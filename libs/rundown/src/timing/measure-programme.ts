import { isDuration } from '../counted-seconds.js';
import type { Seconds } from '../segment.js';
import { endOf, gapBefore, type Timeline } from './timeline.js';

/** How long the programme is and when it ends, against its target. */
export interface ProgrammeLength {
  readonly plannedSeconds: Seconds;
  /** planned − target: positive = too long; 0 against a target that is no duration. */
  readonly overSeconds: Seconds;
  /** By the clock: over, with holes added and overlaps taken away. */
  readonly lateSeconds: Seconds;
  /** End of the programme's last line in studio seconds. */
  readonly endSeconds: Seconds;
}

/** Measures the programme that lies on the timeline. */
export function measureProgramme(timeline: Timeline, targetSeconds: Seconds): ProgrammeLength {
  const first = timeline.useful.indexOf(1);
  let [plannedSeconds, gaps] = [0, 0];
  timeline.useful.forEach((useful, index) => {
    if (useful === 0) return;
    plannedSeconds += timeline.counted[index] ?? 0;
    // A hole before the first line of the programme was no programme.
    if (index > first) gaps += gapBefore(timeline, index);
  });
  const overSeconds = isDuration(targetSeconds) ? plannedSeconds - targetSeconds : 0;
  const endSeconds = first === -1 ? 0 : endOf(timeline, timeline.useful.lastIndexOf(1));
  return { plannedSeconds, overSeconds, lateSeconds: overSeconds + gaps, endSeconds };
}
