import type { TopicId } from '#rundown';
import { nameOf, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { TopicReread } from '../outcomes.js';
import type { TopicReading } from '../ports/planner.js';
import type { Work } from '../ports/unit-of-work.js';
import { keepMatter } from './keep-matter.js';
import { onNewest, reachNext } from './on-newest.js';
import type { Reading, ReadingCause } from './reading.js';
import { requestReading } from './request-reading.js';
import { tellChanges } from './tell-changes.js';
import type { TopicInputs } from './topic-inputs.js';

/** What a topic is read from now, and how that is kept; `keep` may still refuse, having written nothing. */
export interface NewInputs<Refusal> {
  readonly inputs: TopicInputs;
  readonly keep: (work: Work, reading: TopicReading) => Promise<Refusal | null>;
}

/** Reads a topic from changed inputs, with the studio's bank as it is now, and keeps both or nothing; every act in force is applied anew. */
export function readAnew<Refusal extends { readonly outcome: string } = never>(
  desk: Desk, actor: Actor, topicId: TopicId, cause: ReadingCause, change: (inputs: TopicInputs) => NewInputs<Refusal> | Refusal,
): Promise<TopicReread | Refusal> {
  return onNewest<TopicReread | Refusal>(desk, topicId, async (before) => {
    const changed = change({ ...before, bankEdits: await desk.reads.facetEdits() });
    if ('outcome' in changed) return { answer: changed };
    const { inputs, keep } = changed;
    const read = await desk.planner.read(requestReading(inputs));
    return {
      save: async (work) => {
        const refusal = await keep(work, read);
        if (refusal) return refusal;
        await work.topics.setBank(topicId, inputs.bankEdits);
        await work.written.markApplicationsRead(topicId, inputs.written.applications);
        const saved = await keepMatter(work, inputs, read);
        const reading: Reading = { cause, changes: tellChanges(saved.before, read), by: nameOf(actor), at: desk.clock.now() };
        await work.topics.addReading(desk.newId(), topicId, reading, userIdOf(actor));
        await reachNext(work, before, nameOf(actor));
        return { outcome: 'TopicReread', topicId, reading };
      },
    };
  });
}
