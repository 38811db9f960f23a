import type { RundownId, SegmentId } from '#rundown';
import type { SegmentEdited } from '../outcomes.js';
import type { DraftChanged } from './change-draft.js';

/** What an act on one line tells of it; a line in the reserve has no position and counts as standing after the last. */
export function lineDone(rundownId: RundownId, id: SegmentId, { after, revision }: DraftChanged): Omit<SegmentEdited, 'outcome'> {
  const position = after.segments.findIndex((segment) => segment.id === id);
  const segment = after.segments[position] ?? after.reserve.find((one) => one.id === id);
  return { rundownId, revision, segment: segment!, position: position < 0 ? after.segments.length : position };
}
