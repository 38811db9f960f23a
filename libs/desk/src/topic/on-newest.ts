import type { TopicId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound, Unavailable } from '../errors.js';
import type { Doer } from '../ports/stores.js';
import type { Work } from '../ports/unit-of-work.js';
import type { TopicInputs } from './topic-inputs.js';

/** Readings take their time and hold no lock: one that others were faster than is made anew, this often at most. */
const MOST_ATTEMPTS = 8;

/** What is made of a topic's inputs: an answer at once, or how to save what was read of them. */
export type Attempt<Answer> = { readonly answer: Answer } | { readonly save: (work: Work) => Promise<Answer> };

/**
 * Makes something of a topic as it is, and saves it under the topic's lock if the topic still is that way; else begins anew.
 * Two producers at once take turns, and each sees what the other did. Throws NotFound.
 */
export async function onNewest<Answer>(desk: Desk, id: TopicId, attempt: (inputs: TopicInputs) => Promise<Attempt<Answer>>): Promise<Answer> {
  for (let count = 0; count < MOST_ATTEMPTS; count++) {
    const inputs = await desk.work.run((work) => work.topics.inputsOf(id));
    if (!inputs) throw new NotFound('topic', id);
    const made = await attempt(inputs);
    if ('answer' in made) return made.answer;
    const saved = await desk.work.run(async (work) => ((await work.topics.lock(id)) === inputs.revision ? { answer: await made.save(work) } : null));
    if (saved) return saved.answer;
  }
  throw new Unavailable('Several people are changing this topic at once: try again in a moment.');
}

/** Ends a change: the next revision, told to whoever looks at the topic; `by` is null for the house. */
export async function reachNext(work: Work, { id, revision }: Pick<TopicInputs, 'id' | 'revision'>, by: string | null): Promise<void> {
  await work.topics.reachRevision(id, revision + 1);
  work.announce({ event: 'topic.changed', facts: { topicId: id, revision: revision + 1, by } });
}

/** An actor as it is kept beside what they did. */
export const doerOf = (actor: Actor): Doer => ({ id: userIdOf(actor), name: nameOf(actor) });
