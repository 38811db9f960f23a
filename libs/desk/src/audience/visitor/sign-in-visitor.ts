import type { Desk } from '../../desk.js';
import type { TooManyAttempts, WrongCredentials } from '../../outcomes.js';
import type { VisitorSignedIn } from '../audience-outcomes.js';
import { brake, whoHash } from '../brake.js';
import { toAddress } from './check-visitor.js';
import { openVisitorSession } from './open-visitor-session.js';

export interface SignInVisitorInput {
  readonly email: string;
  readonly password: string;
  readonly remoteAddress: string;
}

/** Opens a session for an address and its password; attempts are counted before it looks, so that guessing in parallel gains nothing. */
export async function signInVisitor(desk: Desk, input: SignInVisitorInput): Promise<VisitorSignedIn | WrongCredentials | TooManyAttempts> {
  const email = toAddress(input.email);
  const asked = await desk.work.run(async (work) => (await brake(desk, work, 'signIn', { address: email, network: input.remoteAddress })) ?? { outcome: 'Known' as const, known: await work.visitors.byEmail(email) });
  if (asked.outcome === 'TooManyAttempts') return asked;
  const { known } = asked;
  // Checked outside the transaction: it takes tens of milliseconds on purpose, for unknown addresses and accounts without a password too.
  const right = await desk.secrets.verifyPassword(known?.passwordHash ?? null, input.password);
  if (!right || !known) return { outcome: 'WrongCredentials' };
  return desk.work.run(async (work) => {
    // Anonymised, or given another password, while this one was checked.
    const now = await work.visitors.byEmail(email);
    if (now?.visitor.id !== known.visitor.id || now.passwordHash !== known.passwordHash) return { outcome: 'WrongCredentials' };
    await work.visitors.forgiveAttempts('signIn', whoHash(desk, 'address', email));
    return openVisitorSession(desk, work, now.visitor, null);
  });
}
