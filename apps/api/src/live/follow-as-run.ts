import { NotFound, type AsRunNotedNews, type Reads } from '#desk';
import type { LiveBus } from '#queue';
import type { EpisodeId } from '#rundown';
import { EventStream } from './event-stream.js';

/** Follows what is noted about a show from the note its reader has seen; null means from now on. Throws NotFound. */
export async function followAsRun(bus: LiveBus, reads: Reads, episodeId: EpisodeId, since: number | null): Promise<EventStream<AsRunNotedNews>> {
  let seen = since;
  const stream = new EventStream<AsRunNotedNews>(() => stop());
  const tell = (news: AsRunNotedNews) => {
    if (seen !== null && news.sequence <= seen) return;
    seen = news.sequence;
    stream.push(news);
  };
  const catchUp = async () => {
    const [notes = []] = await reads.notesOfEpisodes([episodeId]);
    const sequence = notes.at(-1)?.sequence ?? 0;
    if (seen === null) seen = sequence;
    else tell({ episodeId, sequence });
  };
  const stop = bus.follow({
    announced: ({ event, facts }) => {
      if (event === 'asRun.noted' && facts.episodeId === episodeId) tell(facts);
    },
    resync: () => void catchUp().catch(() => stream.end()),
  });
  try {
    const [episode] = await reads.episodesById([episodeId]);
    if (!episode) throw new NotFound('episode', episodeId);
    await catchUp();
    return stream;
  } catch (error) {
    stream.end();
    throw error;
  }
}
