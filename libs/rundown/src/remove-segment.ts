import type { SegmentId } from './ids.js';
import { findSegment, withoutSegment, type Place, type SegmentNotFound } from './place-segment.js';
import type { Rundown } from './rundown.js';
import type { Segment } from './segment.js';

export interface SegmentRemoved {
  readonly outcome: 'segmentRemoved';
  readonly rundown: Rundown;
  /** What was removed and where it stood: adding it there undoes the removal. */
  readonly segment: Segment;
  readonly from: Place;
}

/** Takes a segment out of the rundown; to keep it aside, move it to the reserve instead. */
export function removeSegment(rundown: Rundown, id: SegmentId): SegmentRemoved | SegmentNotFound {
  const found = findSegment(rundown, id);
  if (found === null) return { outcome: 'segmentNotFound', segment: id };
  return { outcome: 'segmentRemoved', rundown: withoutSegment(rundown, id), segment: found.segment, from: found.place };
}
