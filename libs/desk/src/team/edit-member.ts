import { userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { EditMemberInput } from '../inputs.js';
import type { ChangeTeamOutcome } from '../outcomes.js';
import { changeTeam, teamRefused } from './change-team.js';
import { checkMember } from './check-member.js';
import { mayKeepTeam } from './episode-permissions.js';

/** Changes what somebody is in an episode; its owner stays one until they hand it over. */
export function editMember(desk: Desk, actor: Actor, input: EditMemberInput): Promise<ChangeTeamOutcome> {
  const { episodeId, userId } = input;
  return changeTeam(desk, actor, mayKeepTeam, episodeId, async (work, team) => {
    const wanted = checkMember(input);
    if ('outcome' in wanted) return wanted;
    const member = team.find((one) => one.userId === userId);
    if (member === undefined) return teamRefused('memberGone');
    if (member.role === 'owner') return teamRefused('ownerStays');
    await work.teams.put(episodeId, userId, wanted, userIdOf(actor), desk.clock.now());
    return [userId];
  });
}
