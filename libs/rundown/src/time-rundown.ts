import type { Rundown, SegmentTimes, TimedRundown, TimedSegment } from './rundown.js';
import type { Seconds, Segment } from './segment.js';
import { studioClock, type StudioClock } from './studio-clock.js';

/** Computes every time of a rundown from its entered durations; total, and the same for the same rundown. */
export function timeRundown(rundown: Rundown): TimedRundown {
  const clock = studioClock(rundown.start);
  const plannedSeconds = programmeSeconds(rundown.segments);
  const overSeconds = plannedSeconds - rundown.targetSeconds;
  const segments: TimedSegment[] = [];
  let programme = 0;
  let studio = 0;
  let programmeEnd = 0;
  for (const [position, segment] of rundown.segments.entries()) {
    segments.push({ ...segment, times: timesOf(segment, { position, programme, studio, overSeconds }, clock) });
    studio += segment.durationSeconds;
    if (segment.outside) continue;
    programme += segment.durationSeconds;
    programmeEnd = studio;
  }
  return {
    ...rundown,
    segments,
    plannedSeconds,
    overSeconds,
    studioSeconds: studio,
    end: clock === null ? null : clock(programmeEnd),
  };
}

/** Length of the programme: what is outside it does not count. */
export function programmeSeconds(segments: readonly Segment[]): Seconds {
  return segments.reduce((sum, segment) => sum + (segment.outside ? 0 : segment.durationSeconds), 0);
}

interface FrontEdge {
  readonly position: number;
  readonly programme: Seconds;
  readonly studio: Seconds;
  readonly overSeconds: Seconds;
}

function timesOf(segment: Segment, at: FrontEdge, clock: StudioClock | null): SegmentTimes {
  return {
    position: at.position,
    number: String(at.position + 1),
    startSeconds: segment.outside ? null : at.programme,
    cumulativeSeconds: at.programme + (segment.outside ? 0 : segment.durationSeconds),
    studioSeconds: at.studio,
    start: clock === null ? null : clock(at.studio),
    // Ending on target means starting earlier by exactly what the rundown is too long.
    backSeconds: segment.outside ? null : at.programme - at.overSeconds,
    back: clock === null || segment.outside ? null : clock(at.studio - at.overSeconds),
  };
}
