import { userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { EditMemberInput } from '../inputs.js';
import type { ChangeTeamOutcome } from '../outcomes.js';
import { mayReadDesk } from '../permissions.js';
import { changeTeam, teamRefused } from './change-team.js';
import { checkMember } from './check-member.js';
import { mayKeepTeam } from './episode-permissions.js';

/** People in one team, at most. */
const MOST_MEMBERS = 200;

/** Gives an account a place in an episode; who is from outside adds people of the studio alone. */
export function addMember(desk: Desk, actor: Actor, input: EditMemberInput): Promise<ChangeTeamOutcome> {
  const { episodeId, userId } = input;
  return changeTeam(desk, actor, mayKeepTeam, episodeId, async (work, team) => {
    const wanted = checkMember(input);
    if ('outcome' in wanted) return wanted;
    if (team.some((one) => one.userId === userId)) return teamRefused('alreadyMember');
    if (team.length >= MOST_MEMBERS) return teamRefused('tooManyMembers');
    const user = await work.identity.lockUser(userId);
    if (user === null || (user.role === 'member' && !mayReadDesk(actor))) return teamRefused('accountGone');
    await work.teams.put(episodeId, userId, wanted, userIdOf(actor), desk.clock.now());
    return [userId];
  });
}
