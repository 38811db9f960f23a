import { NotFound, type Reads, type TopicChanged } from '#desk';
import type { LiveBus } from '#queue';
import type { TopicId } from '#rundown';
import { EventStream } from './event-stream.js';

/** What a follower of a topic is told: its matter changed, or may have while nobody could hear. */
export type TopicNews = TopicChanged;

/** Follows the matter of a topic from the revision its reader has seen; null means from now on. Throws NotFound. */
export async function followTopic(bus: LiveBus, reads: Reads, topicId: TopicId, since: number | null): Promise<EventStream<TopicNews>> {
  let seen = since;
  const early: TopicNews[] = [];
  let listening = false;
  const stream = new EventStream<TopicNews>(() => stop());
  const tell = (news: TopicNews) => {
    if (seen !== null && news.revision <= seen) return;
    seen = news.revision;
    stream.push(news);
  };
  const catchUp = async () => {
    const revision = await reads.topicRevision(topicId);
    if (revision === null) throw new NotFound('topic', topicId);
    seen ??= revision;
    tell({ topicId, revision, by: null });
  };
  const stop = bus.follow({
    announced({ event, facts }) {
      if (event !== 'topic.changed' || facts.topicId !== topicId) return;
      if (listening) tell(facts);
      else early.push(facts);
    },
    resync: () => void catchUp().catch(() => stream.end()),
  });
  try {
    await catchUp();
    listening = true;
    early.forEach(tell);
    return stream;
  } catch (error) {
    stream.end();
    throw error;
  }
}
