import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { RevokeShareLinkInput } from '../inputs.js';
import type { ShareLinkRevoked } from '../outcomes.js';
import { permit } from '../permissions.js';
import { mayBeMember, mayShareEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';

/** Closes one of an episode's links for ever; whoever holds it is told so. */
export async function revokeShareLink(desk: Desk, actor: Actor, { episodeId, id }: RevokeShareLinkInput): Promise<ShareLinkRevoked> {
  permit(mayBeMember, actor);
  return desk.work.run(async (work) => {
    await permitInEpisode(work, mayShareEpisode, actor, episodeId);
    if (!(await work.shares.revoke(episodeId, id, desk.clock.now()))) throw new NotFound('link', id);
    return { outcome: 'ShareLinkRevoked', episodeId };
  });
}
