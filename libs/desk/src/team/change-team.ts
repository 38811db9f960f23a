import type { EpisodeId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { UserId } from '../ids.js';
import type { ChangeTeamOutcome, TeamRefused } from '../outcomes.js';
import { permit } from '../permissions.js';
import type { Work } from '../ports/unit-of-work.js';
import { mayBeMember, type MayInEpisode } from './episode-permissions.js';
import type { EpisodeMember } from './membership.js';
import { permitInEpisode } from './permit-in-episode.js';

/** Whose place changed, or why none did. */
type Decided = readonly UserId[] | TeamRefused;

/** The frame of every change of a team: lock it, permit, let `decide` decide and save, announce. */
export async function changeTeam(
  desk: Desk,
  actor: Actor,
  may: MayInEpisode,
  episodeId: EpisodeId,
  decide: (work: Work, team: readonly EpisodeMember[]) => Promise<Decided>,
): Promise<ChangeTeamOutcome> {
  permit(mayBeMember, actor);
  return desk.work.run(async (work): Promise<ChangeTeamOutcome> => {
    const team = await work.teams.lock(episodeId);
    if (team === null) throw new NotFound('episode', episodeId);
    await permitInEpisode(work, may, actor, episodeId);
    const decided = await decide(work, team);
    if ('outcome' in decided) return decided;
    for (const userId of decided) work.announce({ event: 'member.changed', facts: { episodeId, userId } });
    return { outcome: 'TeamChanged', episodeId };
  });
}

export const teamRefused = (code: TeamRefused['code']): TeamRefused => ({ outcome: 'TeamRefused', code });
