import { changeTiming } from './change-timing.js';
import type { SegmentEdited } from './edit-segment.js';
import type { SegmentId } from './ids.js';
import type { SegmentNotFound } from './place-segment.js';
import type { Rundown } from './rundown.js';

/** Keeps a line where it stands without playing it (de secours): it takes no time and may come back. */
export function floatSegment(rundown: Rundown, id: SegmentId): SegmentEdited | SegmentNotFound {
  return changeTiming(rundown, id, { skipped: 'floated' });
}

/** Takes a line out during the show (trapper): it stays listed, takes no time and is not proposed again. */
export function dropSegment(rundown: Rundown, id: SegmentId): SegmentEdited | SegmentNotFound {
  return changeTiming(rundown, id, { skipped: 'dropped' });
}

/** Plays a line that was floated or dropped. */
export function playSegment(rundown: Rundown, id: SegmentId): SegmentEdited | SegmentNotFound {
  return changeTiming(rundown, id, { skipped: null });
}
