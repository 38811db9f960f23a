import type { Actor } from './actor.js';
import type { Desk } from './desk.js';
import { mayReadDesk, permit } from './permissions.js';
import type { Reads } from './ports/reads.js';
import { mayBeMember } from './team/episode-permissions.js';
import { readOwnEpisodes } from './team/read-own-episodes.js';

/** Everything the studio may read, for whoever works there; their own episodes, for whoever is from outside. */
export function readDesk(desk: Desk, actor: Actor): Reads {
  permit(mayBeMember, actor);
  return mayReadDesk(actor) || actor.kind !== 'user' ? desk.reads : readOwnEpisodes(desk, actor);
}
