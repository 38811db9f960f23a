import type { Actor, Locale, Role } from '../actor.js';
import type { Desk } from '../desk.js';
import type { UserId } from '../ids.js';
import type { InvalidValue } from '../outcomes.js';
import { mayMakeAdministrators, permit } from '../permissions.js';
import { checkAccount, type AccountWords } from './check-account.js';
import type { User } from './user.js';

export interface AddAccountInput extends AccountWords {
  readonly role: Role;
  readonly locale: Locale;
}
export interface AccountAdded {
  readonly outcome: 'AccountAdded';
  readonly user: User;
}

/** Adds an account from inside the house: the demo, the command line. */
export async function addAccount(desk: Desk, actor: Actor, input: AddAccountInput): Promise<AccountAdded | InvalidValue> {
  permit(mayMakeAdministrators, actor);
  const wrong = checkAccount(input);
  if (wrong) return wrong;
  const { role, locale } = input;
  const user: User = { id: desk.newId() as UserId, name: input.name.trim(), email: input.email.trim(), role, locale };
  const passwordHash = await desk.secrets.hashPassword(input.password);
  const added = await desk.work.run((work) => work.identity.addUser(user, passwordHash, desk.clock.now()));
  return added ? { outcome: 'AccountAdded', user } : { outcome: 'InvalidValue', field: 'email', code: 'addressTaken' };
}
