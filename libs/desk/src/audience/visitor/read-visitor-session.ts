import type { VisitorActor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { SESSION_STEP_MS } from '../../identity/session-rules.js';
import { actorOf, visitorSessionEnd } from './open-visitor-session.js';
import type { Visitor } from './visitor.js';

/** Who a token of the public pages stands for. */
export interface ReadVisitorSession {
  readonly actor: VisitorActor;
  readonly visitor: Visitor;
  readonly expiresAt: Date;
  /** True when the end moved: the cookie is to be written again. */
  readonly renewed: boolean;
}

/** Finds who is signed in on the public pages; slides the session's end, but writes at most once an hour. */
export async function readVisitorSession(desk: Desk, token: string | null | undefined): Promise<ReadVisitorSession | null> {
  if (!token) return null;
  const [now, tokenHash] = [desk.clock.now(), desk.secrets.hash(token)];
  const found = await desk.audience.visitorSession(tokenHash, now);
  if (!found) return null;
  const { visitor, session } = found;
  const actor = actorOf(visitor);
  if (now.getTime() - session.lastSeenAt.getTime() < SESSION_STEP_MS) return { actor, visitor, expiresAt: session.expiresAt, renewed: false };
  const expiresAt = visitorSessionEnd(now);
  await desk.work.run((work) => work.visitors.extendSession(tokenHash, now, expiresAt));
  return { actor, visitor, expiresAt, renewed: true };
}

/** Ends the session of a token; nothing for one that is none. */
export async function signOutVisitor(desk: Desk, token: string | null | undefined): Promise<void> {
  if (token) await desk.work.run((work) => work.visitors.removeSession(desk.secrets.hash(token)));
}
