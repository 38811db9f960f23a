import type { SegmentId } from './ids.js';
import { findSegment, refuseTimes, type DurationRefused, type ElasticityRefused, type SegmentNotFound } from './place-segment.js';
import type { Rundown } from './rundown.js';
import type { Segment } from './segment.js';

/** What an edit may change; what is not named stays. */
export type SegmentChange = Partial<Omit<Segment, 'id'>>;

export interface SegmentEdited {
  readonly outcome: 'segmentEdited';
  readonly rundown: Rundown;
  /** The segment as it was: editing it back to this undoes the edit. */
  readonly before: Segment;
}

/** Changes fields of one segment, in the running order or in the reserve; no other segment is touched. */
export function editSegment(
  rundown: Rundown,
  id: SegmentId,
  change: SegmentChange,
): SegmentEdited | SegmentNotFound | DurationRefused | ElasticityRefused {
  const before = findSegment(rundown, id)?.segment;
  if (before === undefined) return { outcome: 'segmentNotFound', segment: id };
  const named = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const edited: Segment = { ...before, ...named, id };
  const refusal = refuseTimes(edited);
  if (refusal !== null) return refusal;
  const swap = (segment: Segment) => (segment.id === id ? edited : segment);
  return {
    outcome: 'segmentEdited',
    rundown: { ...rundown, segments: rundown.segments.map(swap), reserve: rundown.reserve.map(swap) },
    before,
  };
}
