import type { Actor, Locale, VisitorActor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotAllowed } from '../../errors.js';
import type { InvalidValue, TooManyAttempts } from '../../outcomes.js';
import { mayTakePart, permit } from '../../permissions.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { VisitorEdited, WrongPassword } from '../audience-outcomes.js';
import { brake, whoHash } from '../brake.js';
import { checkVisitor, toName } from './check-visitor.js';
import type { Visitor } from './visitor.js';

/** Whoever asks, as a visitor; everybody else is refused. */
export function asVisitor(actor: Actor): VisitorActor {
  permit(mayTakePart, actor);
  return actor as VisitorActor;
}

/** The visitor who asks, locked; refused once they were anonymised. */
export async function lockSelf(work: Work, { id }: VisitorActor): Promise<Visitor> {
  const visitor = await work.visitors.lock(id);
  if (visitor === null) throw new NotAllowed(false);
  return visitor;
}

/** Changes how a visitor is called and spoken to; what they wrote before keeps the name it was signed with. */
export async function editVisitor(desk: Desk, actor: Actor, input: { readonly name: string; readonly locale: Locale }): Promise<VisitorEdited | InvalidValue> {
  const self = asVisitor(actor);
  const name = toName(input.name);
  const wrong = checkVisitor({ name });
  if (wrong) return wrong;
  return desk.work.run(async (work) => {
    const visitor = await lockSelf(work, self);
    await work.visitors.edit(visitor.id, { name, locale: input.locale });
    return { outcome: 'VisitorEdited', visitor: { ...visitor, name, locale: input.locale } };
  });
}

export interface SetVisitorPasswordInput {
  /** Null takes the password away: mailed links alone sign in. */
  readonly password: string | null;
  /** The one there is; not asked of who has none. */
  readonly current?: string | null;
  /** Of this browser, which stays signed in; all others are not. */
  readonly sessionToken: string;
  readonly remoteAddress: string;
}

/** Gives a visitor a password, another, or none. Guessing the one there is counts as guessing it at the door does. */
export async function setVisitorPassword(desk: Desk, actor: Actor, input: SetVisitorPasswordInput): Promise<VisitorEdited | InvalidValue | WrongPassword | TooManyAttempts> {
  const self = asVisitor(actor);
  const wrong = checkVisitor({ password: input.password });
  if (wrong) return wrong;
  const kept = await desk.work.run(async (work) => {
    const found = await work.visitors.byEmail((await lockSelf(work, self)).email);
    return (found?.passwordHash ? await brake(desk, work, 'signIn', { address: found.visitor.email, network: input.remoteAddress }) : null) ?? found;
  });
  if (kept !== null && 'outcome' in kept) return kept;
  if (kept?.passwordHash && !(await desk.secrets.verifyPassword(kept.passwordHash, input.current ?? ''))) return { outcome: 'WrongPassword' };
  const passwordHash = input.password === null ? null : await desk.secrets.hashPassword(input.password);
  return desk.work.run(async (work) => {
    const visitor = await lockSelf(work, self);
    if (kept?.passwordHash) await work.visitors.forgiveAttempts('signIn', whoHash(desk, 'address', visitor.email));
    await work.visitors.setPassword(visitor.id, passwordHash);
    await work.visitors.removeSessions(visitor.id, desk.secrets.hash(input.sessionToken));
    // Whoever takes their account back takes back what somebody else asked for in it.
    await work.visitors.wantEmail(visitor.id, null, desk.clock.now());
    return { outcome: 'VisitorEdited', visitor: { ...visitor, hasPassword: passwordHash !== null } };
  });
}
