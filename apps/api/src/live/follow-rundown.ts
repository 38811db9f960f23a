import { NotFound, type Reads, type RundownChanged } from '#desk';
import type { LiveBus } from '#queue';
import type { RundownId } from '#rundown';
import { EventStream } from './event-stream.js';

/** What a follower of a rundown is told: a change, or that everything is to be read again. */
export type RundownNews = Omit<RundownChanged, 'change'> & { readonly change: RundownChanged['change'] | 'resync' };

/**
 * Follows a rundown from the revision its reader has seen; null means from now on.
 * Listening begins before the revision is read, so that nothing falls between the two. Throws NotFound.
 */
export async function followRundown(bus: LiveBus, reads: Reads, rundownId: RundownId, since: number | null): Promise<EventStream<RundownNews>> {
  let seen: number | null = null;
  const early: RundownChanged[] = [];
  const stream = new EventStream<RundownNews>(() => stop());
  const tell = (news: RundownNews) => {
    // At a resync the revision may stand still; a change is told once.
    if (news.change !== 'resync' && news.revision <= seen!) return;
    seen = news.revision;
    stream.push(news);
  };
  const catchUp = async () => {
    const revision = await reads.revision(rundownId);
    if (revision === null) stream.end();
    else tell(resyncTo(rundownId, revision));
  };
  const stop = bus.follow({
    announced({ event, facts }) {
      if (event !== 'rundown.changed' || facts.rundownId !== rundownId) return;
      if (seen === null) early.push(facts);
      else tell(facts);
    },
    resync: () => void catchUp().catch(() => stream.end()),
  });
  try {
    const revision = await reads.revision(rundownId);
    if (revision === null) throw new NotFound('rundown', rundownId);
    seen = revision;
    if (since !== null && since < revision) tell(resyncTo(rundownId, revision));
    early.forEach(tell);
    return stream;
  } catch (error) {
    stream.end();
    throw error;
  }
}

const resyncTo = (rundownId: RundownId, revision: number): RundownNews => ({
  rundownId, revision, change: 'resync', segmentId: null, position: null, by: null,
});
