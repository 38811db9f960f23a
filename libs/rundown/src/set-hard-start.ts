import { changeTiming } from './change-timing.js';
import type { SegmentEdited } from './edit-segment.js';
import type { SegmentId } from './ids.js';
import type { SegmentNotFound } from './place-segment.js';
import type { Rundown } from './rundown.js';
import type { HardStart } from './segment.js';
import { showOrigin } from './studio-clock.js';
import { placeHardStart } from './timing/place-hard-start.js';

/** The start cannot be placed; of an hour the clocks jump over, `resumesAt` is the first local time after it. */
export interface HardStartRefused {
  readonly outcome: 'hardStartRefused';
  readonly code: 'hardStartUnreadable' | 'hardStartUnplaced' | 'hardStartSkipped';
  readonly hardStart: HardStart;
  readonly resumesAt: string | null;
}

/** Makes a line start at its own time whatever is above it; one that is too early for what is above is accepted and remarked on. */
export function setHardStart(rundown: Rundown, id: SegmentId, hardStart: HardStart): SegmentEdited | SegmentNotFound | HardStartRefused {
  const { fault, resumesAt } = placeHardStart(hardStart, showOrigin(rundown.start));
  return fault === null
    ? changeTiming(rundown, id, { hardStart })
    : { outcome: 'hardStartRefused', code: fault, hardStart, resumesAt: resumesAt ?? null };
}

/** Lets a line float again: it starts when what is above it ends. */
export function clearHardStart(rundown: Rundown, id: SegmentId): SegmentEdited | SegmentNotFound {
  return changeTiming(rundown, id, { hardStart: null });
}
