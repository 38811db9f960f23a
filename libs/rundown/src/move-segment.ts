import type { SegmentId } from './ids.js';
import { findSegment, placeSegment, withoutSegment, type Place, type PlaceOutOfRange, type SegmentNotFound } from './place-segment.js';
import type { Rundown } from './rundown.js';

export interface SegmentMoved {
  readonly outcome: 'segmentMoved';
  readonly rundown: Rundown;
  /** Where it stood before: moving it there undoes the move. */
  readonly from: Place;
}

/** Moves a segment so that it ends up at `place`, counted in the running order without it; from or to the reserve as well. */
export function moveSegment(rundown: Rundown, id: SegmentId, place: Place): SegmentMoved | SegmentNotFound | PlaceOutOfRange {
  const found = findSegment(rundown, id);
  if (found === null) return { outcome: 'segmentNotFound', segment: id };
  const moved = placeSegment(withoutSegment(rundown, id), found.segment, place);
  return 'outcome' in moved ? moved : { outcome: 'segmentMoved', rundown: moved, from: found.place };
}
