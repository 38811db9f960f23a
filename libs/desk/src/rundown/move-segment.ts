import { moveSegment as move, type Rundown } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { MoveSegmentInput } from '../inputs.js';
import type { InvalidValue, MoveSegmentOutcome, SegmentGone } from '../outcomes.js';
import { changeDraft, standing, type DraftChange } from './change-draft.js';
import { doneWith, invalidFrom } from './judge-edit.js';

/** Moves a line to another place in the running order. */
export async function moveSegment(desk: Desk, actor: Actor, input: MoveSegmentInput): Promise<MoveSegmentOutcome> {
  const done = await changeDraft(desk, actor, 'moveSegment', input, (draft) => decide(draft, input));
  return done.outcome === 'DraftChanged' ? { outcome: 'SegmentMoved', ...doneWith(input.rundownId, done) } : done;
}

function decide(draft: Rundown, { rundownId, segmentId, position }: MoveSegmentInput): DraftChange | InvalidValue | SegmentGone {
  const moved = move(draft, segmentId, position);
  if (moved.outcome === 'segmentNotFound') return { outcome: 'SegmentGone', rundownId, segmentId };
  if (moved.outcome !== 'segmentMoved') return invalidFrom(moved);
  return { after: moved.rundown, segmentId, before: standing(draft, segmentId), now: standing(moved.rundown, segmentId) };
}
