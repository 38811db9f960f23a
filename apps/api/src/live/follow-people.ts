import { NotFound, type PeopleChanged, type Reads } from '#desk';
import type { LiveBus } from '#queue';
import type { EpisodeId } from '#rundown';
import { EventStream } from './event-stream.js';

/** What a follower of an episode's people is told; null as participation also when news may have been missed. */
export type PeopleNews = PeopleChanged;

/** Follows the people of an episode from now on: each piece of news says to read again. Throws NotFound. */
export async function followPeople(bus: LiveBus, reads: Reads, episodeId: EpisodeId): Promise<EventStream<PeopleNews>> {
  const stream = new EventStream<PeopleNews>(() => stop());
  const stop = bus.follow({
    announced: ({ event, facts }) => {
      if (event === 'people.changed' && facts.episodeId === episodeId) stream.push(facts);
    },
    resync: () => stream.push({ episodeId, participationId: null }),
  });
  try {
    const [episode] = await reads.episodesById([episodeId]);
    if (!episode) throw new NotFound('episode', episodeId);
    return stream;
  } catch (error) {
    stream.end();
    throw error;
  }
}
