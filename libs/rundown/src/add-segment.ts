import type { SegmentId } from './ids.js';
import {
  findSegment, placeSegment, refuseTimes,
  type DurationRefused, type ElasticityRefused, type Place, type PlaceOutOfRange,
} from './place-segment.js';
import type { Rundown } from './rundown.js';
import type { Segment } from './segment.js';

export interface SegmentAdded {
  readonly outcome: 'segmentAdded';
  readonly rundown: Rundown;
  readonly place: Place;
}

export interface SegmentAlreadyThere {
  readonly outcome: 'segmentAlreadyThere';
  readonly segment: SegmentId;
}

/** Puts a new segment at `place`; what stood there and below moves down. */
export function addSegment(
  rundown: Rundown,
  segment: Segment,
  place: Place = rundown.segments.length,
): SegmentAdded | SegmentAlreadyThere | PlaceOutOfRange | DurationRefused | ElasticityRefused {
  if (findSegment(rundown, segment.id) !== null) return { outcome: 'segmentAlreadyThere', segment: segment.id };
  const refusal = refuseTimes(segment);
  if (refusal !== null) return refusal;
  const added = placeSegment(rundown, segment, place);
  return 'outcome' in added ? added : { outcome: 'segmentAdded', rundown: added, place };
}
