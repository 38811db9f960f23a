import type { UserActor } from '../actor.js';
import type { Desk } from '../desk.js';
import { SESSION_STEP_MS, sessionEnd } from './session-rules.js';
import type { User } from './user.js';

/** Who a token stands for. */
export interface ReadSession {
  readonly actor: UserActor;
  readonly user: User;
  readonly expiresAt: Date;
  /** True when the end moved: the cookie is to be written again. */
  readonly renewed: boolean;
}

/** Finds who is signed in; slides the session's end, but writes at most once an hour. */
export async function readSession(desk: Desk, token: string | null | undefined): Promise<ReadSession | null> {
  if (!token) return null;
  const [now, tokenHash] = [desk.clock.now(), desk.secrets.hash(token)];
  const found = await desk.reads.session(tokenHash, now);
  if (!found) return null;
  const { user, session } = found;
  const actor: UserActor = { kind: 'user', id: user.id, name: user.name, role: user.role, locale: user.locale };
  if (now.getTime() - session.lastSeenAt.getTime() < SESSION_STEP_MS) return { actor, user, expiresAt: session.expiresAt, renewed: false };
  const expiresAt = sessionEnd(now);
  await desk.work.run((work) => work.identity.extendSession(tokenHash, now, expiresAt));
  return { actor, user, expiresAt, renewed: true };
}
