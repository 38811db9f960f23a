import { editSegment, type SegmentEdited } from './edit-segment.js';
import type { SegmentId } from './ids.js';
import { findSegment, type DurationRefused, type ElasticityRefused, type SegmentNotFound } from './place-segment.js';
import type { Rundown } from './rundown.js';
import type { SegmentLocks } from './segment.js';

/** Locks (true) or unlocks (false) what is named of a line: its position, duration, speakers; what is not named stays. */
export function lockSegment(
  rundown: Rundown,
  id: SegmentId,
  locks: Partial<SegmentLocks>,
): SegmentEdited | SegmentNotFound | DurationRefused | ElasticityRefused {
  const found = findSegment(rundown, id);
  if (found === null) return { outcome: 'segmentNotFound', segment: id };
  const { position, duration, speakers } = found.segment.locks;
  return editSegment(rundown, id, {
    locks: { position: locks.position ?? position, duration: locks.duration ?? duration, speakers: locks.speakers ?? speakers },
  });
}
