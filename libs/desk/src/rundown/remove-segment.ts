import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { RemoveSegmentInput } from '../inputs.js';
import type { RemoveSegmentOutcome, InvalidValue } from '../outcomes.js';
import { changeDraft } from './change-draft.js';

/** Takes a line out of the draft; the points it covered go to the reserve, with the reason. */
export async function removeSegment(desk: Desk, actor: Actor, { rundownId, segmentId, expectedRevision }: RemoveSegmentInput): Promise<RemoveSegmentOutcome> {
  const done = await changeDraft<InvalidValue>(desk, actor, { rundownId, expectedRevision }, () => ({ edits: [{ does: 'remove', segment: segmentId }] }));
  return done.outcome === 'DraftChanged' ? { outcome: 'SegmentRemoved', rundownId, segmentId, revision: done.revision } : done;
}
