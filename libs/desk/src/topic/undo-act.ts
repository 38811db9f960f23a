import { nameOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ActId } from '../ids.js';
import type { UndoActOutcome } from '../outcomes.js';
import { mayImportTopic, permit } from '../permissions.js';
import { keepMatter } from './keep-matter.js';
import { doerOf, onNewest, reachNext } from './on-newest.js';
import { requestReading } from './request-reading.js';

/** Takes back any act, the last or not: the others are applied anew without it. What was taken back already stays so. */
export async function undoAct(desk: Desk, actor: Actor, id: ActId): Promise<UndoActOutcome> {
  permit(mayImportTopic, actor);
  const found = await desk.work.run((work) => work.topics.actById(id));
  if (!found) return { outcome: 'ActGone', actId: id };
  return onNewest<UndoActOutcome>(desk, found.topicId, async (before) => {
    const inputs = { ...before, acts: before.acts.filter((act) => act.id !== id) };
    const shaped = { outcome: 'MatterShaped', topicId: before.id } as const;
    if (inputs.acts.length === before.acts.length) return { answer: shaped };
    const reading = await desk.planner.read(requestReading(inputs));
    return {
      save: async (work) => {
        await work.topics.undoAct(id, doerOf(actor), desk.clock.now());
        await keepMatter(work, inputs, reading);
        await reachNext(work, before, nameOf(actor));
        return shaped;
      },
    };
  });
}
