import { removeSegment as remove, type Rundown } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { RemoveSegmentInput } from '../inputs.js';
import type { RemoveSegmentOutcome, SegmentGone } from '../outcomes.js';
import { changeDraft, standing, type DraftChange } from './change-draft.js';

/** Takes a line out of the draft; the points it covered go to the reserve, with the reason. */
export async function removeSegment(desk: Desk, actor: Actor, input: RemoveSegmentInput): Promise<RemoveSegmentOutcome> {
  const { rundownId, segmentId } = input;
  const done = await changeDraft(desk, actor, 'removeSegment', input, (draft) => decide(draft, input));
  return done.outcome === 'DraftChanged' ? { outcome: 'SegmentRemoved', rundownId, segmentId, revision: done.revision } : done;
}

function decide(draft: Rundown, { rundownId, segmentId }: RemoveSegmentInput): DraftChange | SegmentGone {
  const removed = remove(draft, segmentId);
  if (removed.outcome === 'segmentNotFound') return { outcome: 'SegmentGone', rundownId, segmentId };
  return { after: removed.rundown, segmentId, before: standing(draft, segmentId), now: null };
}
