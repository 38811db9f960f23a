import type { ColumnId, GroupId, RundownId, SegmentId, ThemeId } from './ids.js';
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

/** Lines that belong together (a part of the show) and what they may last in all; lines name their group. */
export interface SegmentGroup {
  readonly id: GroupId;
  readonly title: string;
  /** Null: no budget. */
  readonly budgetSeconds: Seconds | null;
}

/** A column of the producer's own (prompteur, graphisme…), in the order of the list. */
export interface RundownColumn {
  readonly id: ColumnId;
  readonly title: string;
}

/** A line's number since a release froze it, and its title in the newest version that it stood in. */
export interface FrozenLine {
  readonly segment: SegmentId;
  /** « 6 », « 6 bis ». */
  readonly number: string;
  readonly title: string;
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
  readonly groups?: readonly SegmentGroup[];
  readonly columns?: readonly RundownColumn[];
  /** Every line that was ever released, those that left included; absent or empty before the first release. */
  readonly frozen?: readonly FrozenLine[];
}

/** Times of one segment, computed; never stored, never entered. */
export interface SegmentTimes {
  /** Counted from 0 in running order, segments outside the programme included. */
  readonly position: number;
  /** « 1 », « 2 », « 2 bis »… as printed, and said in the studio. */
  readonly number: string;
  /** Programme seconds from its start to the front time; null outside the programme. */
  readonly startSeconds: Seconds | null;
  /** Programme seconds at the end of this segment (cumul); unchanged by what is outside. */
  readonly cumulativeSeconds: Seconds;
  /** Studio seconds from the show's start to this segment's, outside segments and holes included. */
  readonly studioSeconds: Seconds;
  /** What it takes: its duration, 0 when skipped. */
  readonly countedSeconds: Seconds;
  /** Before a hard start: positive = a hole, negative = what is above runs that far into it. Null where the line floats. */
  readonly gapSeconds: Seconds | null;
  /** Instant with offset in the show's zone, `2026-12-10T19:00:40+01:00`; null without a start. */
  readonly start: string | null;
  /** Latest start for meeting the next hard start, or the target's end: programme seconds, may be < startSeconds, null outside. */
  readonly backSeconds: Seconds | null;
  /** Same as an instant; null without a start, and outside the programme unless a hard start follows. */
  readonly back: string | null;
}

export interface TimedSegment extends Segment {
  readonly times: SegmentTimes;
}

/** What a group takes in the studio, computed. */
export interface TimedGroup extends SegmentGroup {
  readonly segments: readonly SegmentId[];
  readonly plannedSeconds: Seconds;
  /** planned − budget: positive = over budget; null without a budget. */
  readonly overSeconds: Seconds | null;
}

/** A rundown with every computed time beside what was entered. */
export interface TimedRundown extends Omit<Rundown, 'segments'> {
  readonly segments: readonly TimedSegment[];
  readonly plannedSeconds: Seconds;
  /** planned − target: positive = too long. Useful time only: holes are no programme. */
  readonly overSeconds: Seconds;
  /** By the clock, positive = ends late: as `overSeconds`, with holes added and what hard starts cut off taken away. */
  readonly lateSeconds: Seconds;
  /** Programme, what is outside it and holes together: from the show's start to the latest end. */
  readonly studioSeconds: Seconds;
  /** Instant with offset of the end of the programme; null without a start. */
  readonly end: string | null;
  /** Instant at which the programme has to end; null without a start. */
  readonly targetEnd: string | null;
  readonly timedGroups: readonly TimedGroup[];
}
