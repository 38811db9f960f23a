import type { SegmentChange } from '../edit-segment.js';
import type { SegmentId } from '../ids.js';
import type { Place } from '../place-segment.js';
import type { Rundown, RundownColumn, SegmentGroup } from '../rundown.js';
import type { Segment } from '../segment.js';

/** What stands around the lines: the groups they may belong to and the columns of the producer's own. */
export interface RundownFrame {
  readonly groups: readonly SegmentGroup[];
  readonly columns: readonly RundownColumn[];
}

/** One elementary change of a rundown. Whatever a producer does to a rundown is a list of these, done in order. */
export type LineEdit =
  | { readonly does: 'edit'; readonly segment: SegmentId; readonly change: SegmentChange }
  /** `place` is counted without the line. */
  | { readonly does: 'move'; readonly segment: SegmentId; readonly place: Place }
  | { readonly does: 'add'; readonly segment: Segment; readonly place: Place }
  | { readonly does: 'remove'; readonly segment: SegmentId }
  /** What is not named stays. */
  | { readonly does: 'frame'; readonly frame: Partial<RundownFrame> };

/** A line and where it stands. */
export interface Placed {
  readonly segment: Segment;
  readonly place: Place;
}

/** One elementary change as it was done, with both sides, so that it can be told and undone. `before` is null for an added line, `after` for a removed one. */
export type EditStep =
  | { readonly does: 'edit' | 'move'; readonly segment: SegmentId; readonly before: Placed; readonly after: Placed }
  | { readonly does: 'add'; readonly segment: SegmentId; readonly before: null; readonly after: Placed }
  | { readonly does: 'remove'; readonly segment: SegmentId; readonly before: Placed; readonly after: null }
  | { readonly does: 'frame'; readonly segment: null; readonly before: RundownFrame; readonly after: RundownFrame };

/** The frame of a rundown; one that never had any is empty. */
export const frameOf = ({ groups = [], columns = [] }: Rundown): RundownFrame => ({ groups, columns });

/** The rundown with that frame; an empty list is taken away, so that it equals one that never had it. */
export function withFrame(rundown: Rundown, { groups, columns }: RundownFrame): Rundown {
  const { groups: _, columns: __, ...bare } = rundown;
  return { ...bare, ...(groups.length > 0 && { groups }), ...(columns.length > 0 && { columns }) };
}
