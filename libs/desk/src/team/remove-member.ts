import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { RemoveMemberInput } from '../inputs.js';
import type { ChangeTeamOutcome } from '../outcomes.js';
import { changeTeam, teamRefused } from './change-team.js';
import { mayKeepTeam, mayReadEpisode } from './episode-permissions.js';

/** Takes somebody out of a team, at once; one may always leave oneself, but for the owner. */
export function removeMember(desk: Desk, actor: Actor, { episodeId, userId }: RemoveMemberInput): Promise<ChangeTeamOutcome> {
  const may = actor.kind === 'user' && actor.id === userId ? mayReadEpisode : mayKeepTeam;
  return changeTeam(desk, actor, may, episodeId, async (work, team) => {
    const member = team.find((one) => one.userId === userId);
    if (member === undefined) return teamRefused('memberGone');
    if (member.role === 'owner') return teamRefused('ownerStays');
    await work.teams.remove(episodeId, userId);
    return [userId];
  });
}
