import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotAllowed, NotFound } from '../errors.js';
import { mayReadDesk } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { mayReadEpisode, type MayInEpisode } from './episode-permissions.js';
import type { Membership } from './membership.js';

/** What was asked for, where it was not the episode itself: what is not there and what may not be seen are told alike. */
export interface Asked {
  readonly noun: string;
  readonly id: string;
}

/**
 * Passes when the predicate says yes to the actor in this episode, and answers what they are there; null where their
 * role in the studio is enough, which costs no statement. To who may not even read it the episode is not there.
 */
export async function permitInEpisode(work: Pick<Work, 'teams'>, may: MayInEpisode, actor: Actor, episodeId: EpisodeId, asked?: Asked): Promise<Membership | null> {
  if (may(actor, null) === true) return null;
  if (actor.kind !== 'user') throw new NotAllowed(actor.kind !== 'nobody');
  const membership = await work.teams.membership(episodeId, actor.id);
  if (may(actor, membership) === true) return membership;
  throw mayReadDesk(actor) || mayReadEpisode(actor, membership) ? new NotAllowed(true) : new NotFound(asked?.noun ?? 'episode', asked?.id ?? episodeId);
}

/** The same outside a transaction: for verbs that begin by reading. */
export async function permitToRead(desk: Desk, may: MayInEpisode, actor: Actor, episodeId: EpisodeId, asked?: Asked): Promise<void> {
  if (may(actor, null) !== true) await desk.work.run((work) => permitInEpisode(work, may, actor, episodeId, asked));
}
