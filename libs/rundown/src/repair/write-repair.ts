import type { LineEdit } from '../edits/line-edit.js';
import { fieldsBetween } from '../edits/undo-steps.js';
import type { SegmentChange } from '../edit-segment.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { applyRepair } from './apply-repair.js';
import type { Repair } from './repair.js';

/**
 * A repair as the elementary edits of one act: doing them gives exactly what `applyRepair` gives. Lines are changed where they stand,
 * merged ones go, and those of the reserve are put in from above, so that each place is the final one.
 */
export function writeRepair(rundown: Rundown, repair: Pick<Repair, 'changes'>): readonly LineEdit[] {
  const after = applyRepair(rundown, repair).segments;
  const before = new Map([...rundown.segments, ...rundown.reserve].map((segment) => [segment.id, segment]));
  const kept = new Set(after.map(({ id }) => id));
  const aside = new Set(rundown.reserve.map(({ id }) => id));
  return [
    ...after.flatMap((segment) => editsBetween(before.get(segment.id)!, segment)),
    ...rundown.segments.filter(({ id }) => !kept.has(id)).map(({ id }): LineEdit => ({ does: 'remove', segment: id })),
    ...after.flatMap(({ id }, place): LineEdit[] => (aside.has(id) ? [{ does: 'move', segment: id, place }] : [])),
  ];
}

function editsBetween(before: Segment, after: Segment): readonly LineEdit[] {
  const change: SegmentChange = Object.fromEntries(fieldsBetween(before, after).map((field) => [field, after[field] ?? null]));
  return Object.keys(change).length === 0 ? [] : [{ does: 'edit', segment: before.id, change }];
}
