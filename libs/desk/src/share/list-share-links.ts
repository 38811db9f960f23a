import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotAllowed } from '../errors.js';
import { readMyPart } from '../team/read-my-part.js';
import type { ShareLink } from './share-link.js';

/** The links that show an episode's rundown, newest first; null where there is no such episode for the actor. */
export async function listShareLinks(desk: Desk, actor: Actor, episodeId: EpisodeId): Promise<readonly ShareLink[] | null> {
  const part = await readMyPart(desk, actor, episodeId);
  if (part === null) return null;
  if (!part.may.mayShareEpisode) throw new NotAllowed(true);
  return desk.reads.shareLinksOf(episodeId, desk.clock.now());
}
