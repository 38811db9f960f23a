import { ROLES, type Actor, type Role } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput } from '../errors.js';
import type { UserId } from '../ids.js';
import type { AccountRefused, ChangeAccountOutcome } from '../outcomes.js';
import { mayKeepAccounts, permit } from '../permissions.js';
import { accountOf } from './list-accounts.js';

/** Changes what somebody is in the studio, at once in every browser of theirs; the last administrator stays one. */
export async function changeAccountRole(desk: Desk, actor: Actor, userId: UserId, role: Role): Promise<ChangeAccountOutcome> {
  permit(mayKeepAccounts, actor);
  if (!ROLES.includes(role)) throw new InvalidInput('role', `“${role}” is no role.`);
  const refused = await desk.work.run(async (work): Promise<AccountRefused | null> => {
    const administrators = await work.identity.lockAdministrators();
    const user = await work.identity.lockUser(userId);
    if (user === null) return { outcome: 'AccountRefused', code: 'accountGone' };
    if (user.role === role) return null;
    if (user.role === 'administrator' && administrators.length === 1) return { outcome: 'AccountRefused', code: 'lastAdministrator' };
    await work.identity.setRole(userId, role);
    // Who may no longer invite leaves no door open behind them.
    if (user.role === 'administrator') await work.identity.revokeInvitationsBy(userId, desk.clock.now());
    work.announce({ event: 'account.changed', facts: { userId } });
    return null;
  });
  return refused ?? { outcome: 'AccountChanged', account: await accountOf(desk, userId) };
}
