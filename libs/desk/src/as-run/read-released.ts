import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { readDesk } from '../read-desk.js';
import type { ReleasedShow } from './as-run.js';

/** A show as it was released, the newest version where none is named; null before the first, and for one that is not there. */
export async function readReleased(desk: Desk, actor: Actor, episodeId: EpisodeId, number: number | null): Promise<ReleasedShow | null> {
  const reads = readDesk(desk, actor);
  const [episode] = await reads.episodesById([episodeId]);
  if (!episode) return null;
  const [newest] = await reads.newestReleases([episode.rundownId]);
  if (!newest) return null;
  const wanted = number ?? newest.version.number;
  const found = await reads.versionNumbered(episode.rundownId, wanted);
  return found && { ...found, changesSince: wanted === newest.version.number ? newest.changesSince : Math.max(1, newest.changesSince) };
}
