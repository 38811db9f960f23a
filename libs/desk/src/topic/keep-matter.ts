import type { SavedMatter } from '../ports/stores.js';
import type { TopicReading } from '../ports/planner.js';
import type { Work } from '../ports/unit-of-work.js';
import { matterToSave } from './matter-to-save.js';
import type { TopicInputs } from './topic-inputs.js';

/**
 * Saves what was read of a topic's inputs, and marks what of its public page was among them: whoever saves a reading does both, else what is
 * hidden and shown again before the topic is read anew would pass for read. Applications are marked by `readAnew` alone: their revision only
 * rises, so that none passes for read, and whoever plans holds drafts, which are locked after applications.
 */
export async function keepMatter(work: Work, inputs: Pick<TopicInputs, 'id' | 'written' | 'givenTitle' | 'acts'>, reading: TopicReading): Promise<SavedMatter> {
  await work.written.markRead(inputs.id, inputs.written);
  return work.topics.saveMatter(inputs.id, matterToSave(inputs, reading));
}
