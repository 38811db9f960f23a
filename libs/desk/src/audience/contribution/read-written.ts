import type { TopicId } from '#rundown';
import { NOBODY } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { TopicReread } from '../../outcomes.js';
import { readAnew } from '../../topic/read-anew.js';

/** Nothing was written since the topic was last read. */
export interface NothingToRead {
  readonly outcome: 'NothingToRead';
}

/** Reads a topic anew with what was written on its page since (job `topic.read`); safe to run twice, since the tables say what is left to read. */
export async function readWritten(desk: Desk, topicId: TopicId): Promise<TopicReread | NothingToRead> {
  if (!(await desk.work.run((work) => work.written.isBehind(topicId)))) return { outcome: 'NothingToRead' };
  return readAnew<never>(desk, NOBODY, topicId, 'contribution', (inputs) => ({ inputs, keep: async () => null }));
}
