import { whoHash } from '../audience/brake.js';
import type { Desk } from '../desk.js';
import type { SignInInput } from '../inputs.js';
import type { SignInOutcome, TooManyAttempts } from '../outcomes.js';
import type { Failures } from '../ports/identity-store.js';
import { openSession } from './open-session.js';
import { ATTEMPT_WINDOW_MS, FAILURES_PER_EMAIL, FAILURES_PER_REMOTE } from './session-rules.js';

/** Opens a session for an address and its password; counts attempts before it looks, so that guessing in parallel gains nothing. */
export async function signIn(desk: Desk, input: SignInInput): Promise<SignInOutcome> {
  const email = input.email.trim();
  const now = desk.clock.now();
  const [emailHash, remoteHash] = [desk.secrets.hash(email.toLowerCase()), whoHash(desk, 'network', input.remoteAddress)];
  const account = await desk.work.run(async ({ identity }) => {
    const failures = await identity.failuresSince(emailHash, remoteHash, new Date(now.getTime() - ATTEMPT_WINDOW_MS));
    const brake = brakeOn(failures, now);
    if (brake) return brake;
    await identity.addAttempt({ id: desk.newId(), emailHash, remoteHash, at: now });
    return { outcome: 'Known' as const, account: await identity.userByEmail(email) };
  });
  if (account.outcome === 'TooManyAttempts') return account;
  const known = account.account;
  // Checked outside the transaction: it takes tens of milliseconds on purpose.
  const right = await desk.secrets.verifyPassword(known?.passwordHash ?? null, input.password);
  if (!right || !known) return { outcome: 'WrongCredentials' };
  return desk.work.run(async (work) => {
    await work.identity.forgiveFailures(emailHash);
    return openSession(desk, work, known.user);
  });
}

/** Whether to wait, and until the oldest failure leaves the window. */
function brakeOn(failures: { readonly byEmail: Failures; readonly byRemote: Failures }, now: Date): TooManyAttempts | null {
  const waits = [waitFor(failures.byEmail, FAILURES_PER_EMAIL, now), waitFor(failures.byRemote, FAILURES_PER_REMOTE, now)];
  const retryAfterSeconds = Math.max(...waits);
  return retryAfterSeconds > 0 ? { outcome: 'TooManyAttempts', retryAfterSeconds } : null;
}

function waitFor({ count, oldest }: Failures, most: number, now: Date): number {
  if (count < most || oldest === null) return 0;
  return Math.max(1, Math.ceil((oldest.getTime() + ATTEMPT_WINDOW_MS - now.getTime()) / 1_000));
}
