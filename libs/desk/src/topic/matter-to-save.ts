import type { PieceId } from '#editorial';
import type { TopicReading } from '../ports/planner.js';
import type { MatterToSave } from '../ports/stores.js';
import type { DoneAct } from './done-act.js';
import { headTopic } from './head-topic.js';
import type { TopicInputs } from './topic-inputs.js';
import type { Hand } from './topic.js';

/** A reading as it is saved for the inputs it was made from. */
export const matterToSave = (inputs: Pick<TopicInputs, 'givenTitle' | 'acts'>, reading: TopicReading): MatterToSave => ({
  head: headTopic(reading, inputs.givenTitle),
  reading,
  hands: handsOf(inputs.acts),
  acts: inputs.acts.map(({ id }) => id),
});

/** What the producer did to each piece, the acts oldest first: dropping ends a pin, keeping does not. */
export function handsOf(acts: readonly Pick<DoneAct, 'act'>[]): ReadonlyMap<PieceId, Hand> {
  const hands = new Map<PieceId, Hand>();
  for (const { act: { act } } of acts) {
    if (act.act === 'pin') hands.set(act.piece, 'pinned');
    else if (act.act === 'drop') hands.delete(act.piece);
    else if (act.act === 'keep' && !hands.has(act.piece)) hands.set(act.piece, 'kept');
  }
  return hands;
}
