import type { SegmentId, SpeakerId } from '../ids.js';
import type { Place } from '../place-segment.js';
import type { LocalStart } from '../rundown.js';
import type { Seconds, SeatedSpeaker, Segment } from '../segment.js';

/** The same thing on both sides. */
export interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

/** A line as it stands on one side. */
export interface StandingLine {
  readonly segment: Segment;
  readonly place: Place;
  /** As printed; null in the reserve. */
  readonly number: string | null;
}

/** Somebody in a line: null on the side where they do not sit there. */
export interface SeatChange extends Change<SeatedSpeaker | null> {
  readonly speaker: SpeakerId;
}

/** What is written in a line, apart from its duration and its seats. */
export type LineField = Exclude<keyof Segment, 'id' | 'durationSeconds' | 'speakers' | 'why'>;

/** A field that was written anew; null and absent are the same nothing. */
export interface FieldChange extends Change<unknown> {
  readonly field: LineField;
}

/** One line on both sides, and all that is different about it. Null where it does not stand. */
export interface LineDifference extends Change<StandingLine | null> {
  readonly id: SegmentId;
  /** True when it changed places with others; a line that only slid, since others came or went above it, was not moved. */
  readonly moved: boolean;
  readonly retimed: Change<Seconds> | null;
  /** Who sits there, in another order, role or speaking time; those who do not differ are left out of `seats`. */
  readonly recast: (Change<readonly SeatedSpeaker[]> & { readonly seats: readonly SeatChange[] }) | null;
  readonly edited: readonly FieldChange[];
}

/** How two states of one rundown differ. */
export interface RundownDifferences {
  /** Lines that differ, as one reads `after`; a line that went stands where it was read before. */
  readonly lines: readonly LineDifference[];
  /** Every line of both in the same order, those that do not differ included. */
  readonly aligned: readonly LineDifference[];
  readonly title: Change<string> | null;
  readonly start: Change<LocalStart | null> | null;
  readonly target: Change<Seconds> | null;
  /** Programme seconds; `over` is planned − target. Told also where they are equal. */
  readonly planned: Change<Seconds>;
  readonly over: Change<Seconds>;
}
