import type { Desk } from '../desk.js';
import type { UserId } from '../ids.js';
import type { ClaimInvitationInput } from '../inputs.js';
import type { ClaimAdministratorOutcome } from '../outcomes.js';
import { checkAccount } from './check-account.js';
import { openSession } from './open-session.js';
import type { User } from './user.js';

/** Turns an invitation into an account with the role it was made for, and signs its owner in; a refused value leaves it unspent. */
export async function claimInvitation(desk: Desk, input: ClaimInvitationInput): Promise<ClaimAdministratorOutcome> {
  const wrong = checkAccount(input);
  if (wrong) return wrong;
  const [id, name, email] = [desk.newId() as UserId, input.name.trim(), input.email.trim()];
  const passwordHash = await desk.secrets.hashPassword(input.password);
  return desk.work.run(async (work): Promise<ClaimAdministratorOutcome> => {
    const now = desk.clock.now();
    if (await work.identity.userByEmail(email)) return { outcome: 'InvalidValue', field: 'email', code: 'addressTaken' };
    const invitation = await work.identity.spendInvitation(desk.secrets.hash(input.token), id, now);
    if (invitation === null) return { outcome: 'LinkSpent' };
    const user: User = { id, name, email, role: invitation.role, locale: input.locale ?? 'fr' };
    // Thrown, not answered: an address taken in this very instant must not cost the invitation.
    if (!(await work.identity.addUser(user, passwordHash, now))) throw new Error('The address was taken at the same moment.');
    return openSession(desk, work, user);
  });
}
