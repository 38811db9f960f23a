import type { GroupId, SegmentId } from '../ids.js';
import type { Milliseconds } from './as-run.js';

/**
 * Where a line stands during the show. `passed`: further up than what is on and never played;
 * `skipped`: floated or dropped, beforehand or by the studio.
 */
export type LineState = 'played' | 'running' | 'coming' | 'passed' | 'skipped';

/** A line during the show; instants are what happened, or what is expected. */
export interface ForecastLine {
  readonly segment: SegmentId;
  readonly state: LineState;
  readonly plannedStartMs: Milliseconds;
  /** Null when it was not and will not be played. */
  readonly startMs: Milliseconds | null;
  readonly endMs: Milliseconds | null;
  /** start − planned start: positive = late. */
  readonly offsetMs: Milliseconds | null;
}

/** The line that is on. */
export interface RunningLine {
  readonly segment: SegmentId;
  readonly elapsedMs: Milliseconds;
  /** Until its planned length, for count-to-end lines its planned end, is reached: negative = running over. */
  readonly remainingMs: Milliseconds;
}

/** The next clock time that must be met. */
export interface NextHardStart {
  readonly segment: SegmentId;
  readonly hardStartMs: Milliseconds;
  /** hard start − now: what the hard-out clock shows. */
  readonly inMs: Milliseconds;
  /** hard start − expected end of what is above: positive = to be filled, negative = missed by that much. */
  readonly gapMs: Milliseconds;
}

/** A group's budget during the show. */
export interface GroupForecast {
  readonly group: GroupId;
  readonly elapsedMs: Milliseconds;
  readonly expectedMs: Milliseconds;
  /** budget − elapsed, never below 0; null without a budget. */
  readonly remainingMs: Milliseconds | null;
  /** expected − budget: positive = over; null without a budget. */
  readonly overMs: Milliseconds | null;
}

/** The rest of the show as it looks now. Offsets as broadcasters read them: positive = late, or too long. */
export interface ShowForecast {
  readonly outcome: 'showForecast';
  /** One for each segment, in running order. */
  readonly lines: readonly ForecastLine[];
  readonly running: RunningLine | null;
  /** (actual − planned start) + overtime of what is on; between lines, what the next one will be late by. */
  readonly offsetMs: Milliseconds;
  /** The same less what the show started late by. */
  readonly relativeOffsetMs: Milliseconds;
  readonly expectedEndMs: Milliseconds;
  readonly targetEndMs: Milliseconds;
  /** expected end − target end, by the clock. */
  readonly overMs: Milliseconds;
  /** Programme in the can so far. */
  readonly usefulMs: Milliseconds;
  readonly expectedUsefulMs: Milliseconds;
  /** expected useful time − target: what a recorded show will be too long by, however late it ends. */
  readonly usefulOverMs: Milliseconds;
  readonly nextHardStart: NextHardStart | null;
  readonly groups: readonly GroupForecast[];
}
