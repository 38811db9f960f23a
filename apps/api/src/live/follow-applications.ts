import { NotFound, type ApplicationId, type Reads } from '#desk';
import type { LiveBus } from '#queue';
import type { TopicId } from '#rundown';
import { EventStream } from './event-stream.js';

/** What a follower of a board is told: the application to be read again; null: all of them, since news may have been missed. */
export interface ApplicationsNews {
  readonly topicId: TopicId;
  readonly applicationId: ApplicationId | null;
}

/** Follows the applications to a topic from now on. Throws NotFound. */
export async function followApplications(bus: LiveBus, reads: Reads, topicId: TopicId): Promise<EventStream<ApplicationsNews>> {
  const stream = new EventStream<ApplicationsNews>(() => stop());
  const stop = bus.follow({
    announced: ({ event, facts }) => {
      if (event === 'applications.changed' && facts.topicId === topicId) stream.push(facts);
    },
    resync: () => stream.push({ topicId, applicationId: null }),
  });
  try {
    if ((await reads.topicRevision(topicId)) === null) throw new NotFound('topic', topicId);
    return stream;
  } catch (error) {
    stream.end();
    throw error;
  }
}
