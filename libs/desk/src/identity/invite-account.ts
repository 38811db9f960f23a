import { nameOf, ROLES, userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { InvalidInput } from '../errors.js';
import type { InvitationId } from '../ids.js';
import type { InviteAccountInput } from '../inputs.js';
import type { AccountRefused, InviteAccountOutcome } from '../outcomes.js';
import { mayKeepAccounts, permit } from '../permissions.js';
import { toSeenLine } from '../storable-text.js';
import { INVITATION_DAYS, MOST_INVITATIONS } from './session-rules.js';
import type { Invitation } from './user.js';

const refused = (code: AccountRefused['code']): AccountRefused => ({ outcome: 'AccountRefused', code });

/** Makes the address of a page that works once, for a week, and gives whoever opens it an account with this role. */
export async function inviteAccount(desk: Desk, actor: Actor, { forWhom, role }: InviteAccountInput): Promise<InviteAccountOutcome> {
  permit(mayKeepAccounts, actor);
  if (!ROLES.includes(role)) throw new InvalidInput('role', `“${role}” is no role.`);
  const named = toSeenLine(forWhom);
  if (named === '') return refused('forWhomEmpty');
  if (named.length > 200) return refused('forWhomTooLong');
  const [token, createdAt] = [desk.secrets.newToken(), desk.clock.now()];
  const expiresAt = new Date(createdAt.getTime() + INVITATION_DAYS * 24 * 60 * 60 * 1_000);
  const invitation: Invitation = { id: desk.newId() as InvitationId, forWhom: named, role, invitedByName: nameOf(actor) ?? '', createdAt, expiresAt };
  return desk.work.run(async ({ identity }): Promise<InviteAccountOutcome> => {
    if ((await identity.countInvitations(createdAt)) >= MOST_INVITATIONS) return refused('tooManyInvitations');
    await identity.addInvitation({ ...invitation, tokenHash: desk.secrets.hash(token), invitedBy: userIdOf(actor) });
    return { outcome: 'InvitationMade', invitation, address: `${desk.address}/invitation?token=${token}` };
  });
}
