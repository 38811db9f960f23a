import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { MoveSegmentInput } from '../inputs.js';
import type { MoveSegmentOutcome, InvalidValue } from '../outcomes.js';
import { changeDraft } from './change-draft.js';
import { lineDone } from './line-done.js';

/** Moves a line to another place in the running order. */
export async function moveSegment(desk: Desk, actor: Actor, { rundownId, segmentId, expectedRevision, position }: MoveSegmentInput): Promise<MoveSegmentOutcome> {
  const done = await changeDraft<InvalidValue>(desk, actor, { rundownId, expectedRevision }, () => ({ edits: [{ does: 'move', segment: segmentId, place: position }] }));
  return done.outcome === 'DraftChanged' ? { outcome: 'SegmentMoved', ...lineDone(rundownId, segmentId, done) } : done;
}
