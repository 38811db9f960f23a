import type { ProducerAct } from '#editorial';
import { nameOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ActId } from '../ids.js';
import type { ShapeMatterInput } from '../inputs.js';
import type { ShapeMatterOutcome } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { isRepeated } from './is-repeated.js';
import { keepMatter } from './keep-matter.js';
import { actAsked, nameAct, rowsNamed } from './name-act.js';
import { doerOf, onNewest, reachNext, type Attempt } from './on-newest.js';
import { requestReading } from './request-reading.js';
import type { TopicInputs } from './topic-inputs.js';

/** Keeps, drops, pins or moves a piece, or renames, merges or splits a theme, for this reading and all to come. */
export function shapeMatter(desk: Desk, actor: Actor, input: ShapeMatterInput): Promise<ShapeMatterOutcome> {
  permit(mayImportTopic, actor);
  actAsked(input);
  return onNewest(desk, input.topicId, async (inputs) => {
    const keys = await desk.work.run((work) => work.topics.keysOf(inputs.id, rowsNamed(input)));
    const act = nameAct(input, keys);
    if (act === null) return { answer: { outcome: 'PieceGone', topicId: inputs.id } };
    if (isRepeated(inputs.acts.map((done) => done.act), act)) return { answer: { outcome: 'MatterShaped', topicId: inputs.id } };
    return doAct(desk, actor, inputs, act);
  });
}

async function doAct(desk: Desk, actor: Actor, inputs: TopicInputs, act: ProducerAct): Promise<Attempt<ShapeMatterOutcome>> {
  const done = await desk.planner.shape(requestReading(inputs), act);
  if (done.outcome === 'PieceGone') return { answer: { outcome: 'PieceGone', topicId: inputs.id } };
  if (done.outcome === 'ActRefused') return { answer: done };
  return {
    save: async (work) => {
      const [id, at] = [desk.newId() as ActId, desk.clock.now()];
      await work.topics.addAct(id, inputs.id, done.act, doerOf(actor), at);
      const acts = [...inputs.acts, { id, topicId: inputs.id, act: done.act, by: null, at, lost: null }];
      await keepMatter(work, { ...inputs, acts }, done.reading);
      await reachNext(work, inputs, nameOf(actor));
      return { outcome: 'MatterShaped', topicId: inputs.id };
    },
  };
}
