import type { Desk } from '../desk.js';
import type { SignedIn } from '../outcomes.js';
import type { Work } from '../ports/unit-of-work.js';
import { sessionEnd } from './session-rules.js';
import type { User } from './user.js';

/** Gives a user a new session; the token is in the answer and nowhere else. */
export async function openSession(desk: Desk, work: Work, user: User): Promise<SignedIn> {
  const [now, token] = [desk.clock.now(), desk.secrets.newToken()];
  const expiresAt = sessionEnd(now);
  await work.identity.addSession({ tokenHash: desk.secrets.hash(token), userId: user.id, createdAt: now, lastSeenAt: now, expiresAt });
  return { outcome: 'SignedIn', user, token, expiresAt };
}
