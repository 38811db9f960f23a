import { countedSeconds } from './counted-seconds.js';
import { numberLines } from './number/number-lines.js';
import type { Rundown, SegmentTimes, TimedRundown } from './rundown.js';
import type { Seconds, Segment } from './segment.js';
import { clockFrom, showOrigin, type StudioClock } from './studio-clock.js';
import { measureProgramme } from './timing/measure-programme.js';
import { timeGroups } from './timing/time-groups.js';
import { endOf, gapBefore, isAnchored, openTimeline, type Timeline } from './timing/timeline.js';

/** Computes every time of a rundown from what was entered; total, and the same for the same rundown. */
export function timeRundown(rundown: Rundown): TimedRundown {
  const origin = showOrigin(rundown.start);
  const clock = origin === null ? null : clockFrom(origin);
  const timeline = openTimeline(rundown, origin);
  const { plannedSeconds, overSeconds, lateSeconds, endSeconds } = measureProgramme(timeline, rundown.targetSeconds);
  const numbers = numberLines(rundown);
  const late = lateByLine(rundown.segments, timeline, lateSeconds);
  return {
    ...rundown,
    segments: rundown.segments.map((segment, position) => ({ ...segment, times: timesOf(segment, position, numbers[position]!, timeline, late[position] ?? null, clock) })),
    plannedSeconds,
    overSeconds,
    lateSeconds,
    studioSeconds: timeline.counted.reduce((latest, _, index) => Math.max(latest, endOf(timeline, index)), 0),
    end: clock === null ? null : clock(endSeconds),
    targetEnd: clock === null ? null : clock(endSeconds - lateSeconds),
    timedGroups: timeGroups(rundown),
  };
}

/** Length of the programme in useful seconds: what is outside or skipped does not count. */
export function programmeSeconds(segments: readonly Segment[]): Seconds {
  return segments.reduce((sum, segment) => sum + (segment.outside ? 0 : countedSeconds(segment)), 0);
}

/** By how much each line must start earlier (negative: may start later) to meet the next hard start, or else the target, which binds the programme only. */
function lateByLine(segments: readonly Segment[], timeline: Timeline, lateAtEnd: Seconds): readonly (Seconds | null)[] {
  const lates: (Seconds | null)[] = [];
  let untilHard: Seconds | null = null;
  for (let index = segments.length - 1; index >= 0; index -= 1) {
    lates[index] = untilHard ?? (segments[index]?.outside ? null : lateAtEnd);
    if (isAnchored(timeline, index)) untilHard = -gapBefore(timeline, index);
  }
  return lates;
}

function timesOf(segment: Segment, position: number, number: string, timeline: Timeline, late: Seconds | null, clock: StudioClock | null): SegmentTimes {
  const studioSeconds = timeline.studioStarts[position] ?? 0;
  const usefulSeconds = timeline.usefulStarts[position] ?? 0;
  const seconds = timeline.counted[position] ?? 0;
  return {
    position,
    number,
    startSeconds: segment.outside ? null : usefulSeconds,
    cumulativeSeconds: usefulSeconds + (segment.outside ? 0 : seconds),
    studioSeconds,
    countedSeconds: seconds,
    gapSeconds: isAnchored(timeline, position) ? gapBefore(timeline, position) : null,
    start: clock === null ? null : clock(studioSeconds),
    backSeconds: segment.outside || late === null ? null : usefulSeconds - late,
    back: clock === null || late === null ? null : clock(studioSeconds - late),
  };
}
