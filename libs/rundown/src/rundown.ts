import type { RundownId, ThemeId } from './ids.js';
import type { Reason, Seconds, Segment } from './segment.js';

/** Local date-time without offset, `YYYY-MM-DDTHH:MM[:SS]`, and the IANA zone in which it is meant. */
export interface LocalStart {
  readonly local: string;
  readonly zone: string;
}

/** A theme kept out of the running order, with the reason. */
export interface ReservedTheme {
  readonly theme: ThemeId;
  readonly why: readonly Reason[];
}

/** The ordered segments of an episode (conducteur), as entered. `segments` is in running order. */
export interface Rundown {
  readonly id: RundownId;
  readonly title: string;
  readonly start: LocalStart | null;
  /** Length the programme must reach, segments inside the programme only. */
  readonly targetSeconds: Seconds;
  readonly segments: readonly Segment[];
  /** Segments kept aside (de secours): not timed, not numbered. */
  readonly reserve: readonly Segment[];
}

/** Times of one segment, computed; never stored, never entered. */
export interface SegmentTimes {
  /** Counted from 0 in running order, segments outside the programme included. */
  readonly position: number;
  /** « 1 », « 2 »… as printed. */
  readonly number: string;
  /** Programme seconds from its start to the front time; null outside the programme. */
  readonly startSeconds: Seconds | null;
  /** Programme seconds at the end of this segment (cumul); unchanged by what is outside. */
  readonly cumulativeSeconds: Seconds;
  /** Studio seconds from the first segment, outside segments included. */
  readonly studioSeconds: Seconds;
  /** Instant with offset in the show's zone, `2026-12-10T19:00:40+01:00`; null without a start. */
  readonly start: string | null;
  /** Latest start for ending on target: programme seconds, may be < startSeconds when over, null outside. */
  readonly backSeconds: Seconds | null;
  /** Same as an instant; null without a start or outside the programme. */
  readonly back: string | null;
}

export interface TimedSegment extends Segment {
  readonly times: SegmentTimes;
}

/** A rundown with every computed time beside what was entered. */
export interface TimedRundown extends Omit<Rundown, 'segments'> {
  readonly segments: readonly TimedSegment[];
  readonly plannedSeconds: Seconds;
  /** planned − target: positive = too long. */
  readonly overSeconds: Seconds;
  /** Programme and what is outside it together. */
  readonly studioSeconds: Seconds;
  /** Instant with offset of the end of the programme; null without a start. */
  readonly end: string | null;
}
