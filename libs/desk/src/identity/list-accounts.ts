import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { UserId } from '../ids.js';
import { mayKeepAccounts, permit } from '../permissions.js';
import type { Account, Invitation } from './user.js';

/** Everybody who has an account, and who was invited to one. */
export async function listAccounts(desk: Desk, actor: Actor): Promise<{ readonly accounts: readonly Account[]; readonly invitations: readonly Invitation[] }> {
  permit(mayKeepAccounts, actor);
  const [accounts, invitations] = await Promise.all([desk.reads.accounts(), desk.reads.invitations(desk.clock.now())]);
  return { accounts, invitations };
}

/** An account right after it was changed. */
export async function accountOf(desk: Desk, userId: UserId): Promise<Account> {
  const account = (await desk.reads.accounts()).find(({ id }) => id === userId);
  if (account === undefined) throw new NotFound('account', userId);
  return account;
}
