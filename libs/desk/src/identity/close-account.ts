import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { UserId } from '../ids.js';
import type { AccountRefused, ChangeAccountOutcome } from '../outcomes.js';
import { mayKeepAccounts, permit } from '../permissions.js';
import { accountOf } from './list-accounts.js';

/** Closes an account: its sessions, calendars, invitations and places in teams end with it; its name stays where it did something. */
export async function closeAccount(desk: Desk, actor: Actor, userId: UserId): Promise<ChangeAccountOutcome> {
  permit(mayKeepAccounts, actor);
  const refused = await desk.work.run(async (work): Promise<AccountRefused | null> => {
    const administrators = await work.identity.lockAdministrators();
    const user = await work.identity.lockUser(userId);
    if (user === null) return { outcome: 'AccountRefused', code: 'accountGone' };
    if (user.role === 'administrator' && administrators.length === 1) return { outcome: 'AccountRefused', code: 'lastAdministrator' };
    const now = desk.clock.now();
    await work.identity.revokeInvitationsBy(userId, now);
    for (const tokenHash of await work.identity.closeUser(userId, now)) work.announce({ event: 'session.ended', facts: { tokenHash } });
    return null;
  });
  return refused ?? { outcome: 'AccountChanged', account: await accountOf(desk, userId) };
}
