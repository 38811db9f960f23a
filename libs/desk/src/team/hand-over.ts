import { userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { RemoveMemberInput } from '../inputs.js';
import type { ChangeTeamOutcome } from '../outcomes.js';
import { mayReadDesk } from '../permissions.js';
import { changeTeam, teamRefused } from './change-team.js';
import { mayHandOver } from './episode-permissions.js';

/** Makes an open account the owner of an episode; whoever was stays on as a producer of it. */
export function handOver(desk: Desk, actor: Actor, { episodeId, userId }: RemoveMemberInput): Promise<ChangeTeamOutcome> {
  return changeTeam(desk, actor, mayHandOver, episodeId, async (work, team) => {
    const before = team.find(({ role }) => role === 'owner');
    if (before?.userId === userId) return [];
    const user = await work.identity.lockUser(userId);
    // As for adding somebody: who is from outside does not bring in others from outside.
    if (user === null || (user.role === 'member' && !mayReadDesk(actor) && !team.some((one) => one.userId === userId))) return teamRefused('accountGone');
    const at = desk.clock.now();
    // The one before first: an episode has one owner at each moment.
    if (before !== undefined) await work.teams.put(episodeId, before.userId, { role: 'producer', columns: [] }, userIdOf(actor), at);
    await work.teams.put(episodeId, userId, { role: 'owner', columns: [] }, userIdOf(actor), at);
    return before === undefined ? [userId] : [before.userId, userId];
  });
}
