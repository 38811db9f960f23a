import type { Actor } from '../actor.js';
import { NotAllowed, NotFound } from '../errors.js';
import type { ParticipationId } from '../ids.js';
import { mayReadDesk, mayTellPeople } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { mayTellEpisodePeople } from './episode-permissions.js';
import { permitInEpisode, type Asked } from './permit-in-episode.js';

/** Passes when the actor may tell people in every episode that these parts are of; without any part it is the studio's own business. */
export async function permitForPeople(work: Pick<Work, 'teams' | 'participations'>, actor: Actor, participations: readonly ParticipationId[], asked: Asked): Promise<void> {
  if (mayTellPeople(actor)) return;
  const episodes = new Set((await work.participations.episodesOf(participations)).map(({ episodeId }) => episodeId));
  if (episodes.size === 0) throw mayReadDesk(actor) ? new NotAllowed(true) : new NotFound(asked.noun, asked.id);
  for (const episodeId of episodes) await permitInEpisode(work, mayTellEpisodePeople, actor, episodeId, asked);
}
