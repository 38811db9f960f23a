import { changedSegment, type SegmentEdited } from './edit-segment.js';
import type { SegmentId } from './ids.js';
import { findSegment, type SegmentNotFound } from './place-segment.js';
import type { Rundown } from './rundown.js';
import type { Segment } from './segment.js';

/** What of a line's timing only the producer decides. */
export type SegmentTiming = Pick<Segment, 'hardStart' | 'skipped' | 'group' | 'countToEnd'>;

/** Changes a line's timing; null or undefined takes the field away, so that a line without it equals one that never had it. */
export function changeTiming(rundown: Rundown, id: SegmentId, change: SegmentTiming): SegmentEdited | SegmentNotFound {
  const before = findSegment(rundown, id)?.segment;
  if (before === undefined) return { outcome: 'segmentNotFound', segment: id };
  const changed = changedSegment(before, Object.fromEntries(Object.entries(change).map(([name, value]) => [name, value ?? null])));
  const swap = (segment: Segment) => (segment.id === id ? changed : segment);
  return {
    outcome: 'segmentEdited',
    rundown: { ...rundown, segments: rundown.segments.map(swap), reserve: rundown.reserve.map(swap) },
    before,
  };
}
