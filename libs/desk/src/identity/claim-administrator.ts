import type { Desk } from '../desk.js';
import type { UserId } from '../ids.js';
import type { ClaimAdministratorInput } from '../inputs.js';
import type { ClaimAdministratorOutcome } from '../outcomes.js';
import { checkAccount } from './check-account.js';
import { openSession } from './open-session.js';
import type { User } from './user.js';

/** Turns a one-time link into an administrator's account and signs them in; a refused value leaves the link unspent. */
export async function claimAdministrator(desk: Desk, input: ClaimAdministratorInput): Promise<ClaimAdministratorOutcome> {
  const wrong = checkAccount(input);
  if (wrong) return wrong;
  const user: User = {
    id: desk.newId() as UserId, name: input.name.trim(), email: input.email.trim(), role: 'administrator', locale: input.locale ?? 'fr',
  };
  const passwordHash = await desk.secrets.hashPassword(input.password);
  return desk.work.run(async (work): Promise<ClaimAdministratorOutcome> => {
    const now = desk.clock.now();
    if (await work.identity.userByEmail(user.email)) return { outcome: 'InvalidValue', field: 'email', code: 'addressTaken' };
    if (!(await work.identity.spendLink(desk.secrets.hash(input.token), 'administrator', now))) return { outcome: 'LinkSpent' };
    // Thrown, not answered: an address taken in this very instant must not cost the link.
    if (!(await work.identity.addUser(user, passwordHash, now))) throw new Error('The address was taken at the same moment.');
    return openSession(desk, work, user);
  });
}
