import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotAllowed } from '../errors.js';
import { mayReadDesk } from '../permissions.js';
import type { Candidate, EpisodeMember } from './membership.js';
import { readMyPart } from './read-my-part.js';

/** Reads who works on an episode, as its members may; null where there is none, or none for them. */
export async function readTeam(desk: Desk, actor: Actor, episodeId: EpisodeId): Promise<readonly EpisodeMember[] | null> {
  const part = await readMyPart(desk, actor, episodeId);
  return part && ((await desk.reads.teamsOfEpisodes([episodeId]))[0] ?? []);
}

/** Reads who can be added to a team; who is from outside is not told of others from outside. */
export async function listCandidates(desk: Desk, actor: Actor, episodeId: EpisodeId): Promise<readonly Candidate[] | null> {
  const part = await readMyPart(desk, actor, episodeId);
  if (part === null) return null;
  if (!part.may.mayKeepTeam) throw new NotAllowed(true);
  const candidates = await desk.reads.candidatesFor(episodeId);
  return mayReadDesk(actor) ? candidates : candidates.filter(({ studioRole }) => studioRole !== 'member');
}
