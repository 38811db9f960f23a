import type { VisitorActor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { Work } from '../../ports/unit-of-work.js';
import type { LinkOpened, VisitorSignedIn } from '../audience-outcomes.js';
import type { Visitor } from './visitor.js';

/** A visitor's session lives this long after it was last used. */
export const VISITOR_SESSION_DAYS = 30;
export const visitorSessionEnd = (lastSeenAt: Date): Date => new Date(lastSeenAt.getTime() + VISITOR_SESSION_DAYS * 86_400_000);

/** Signs a visitor in with a new browser. */
export async function openVisitorSession(desk: Desk, work: Work, visitor: Visitor, opened: LinkOpened | null): Promise<VisitorSignedIn> {
  const [token, now] = [desk.secrets.newToken(), desk.clock.now()];
  const expiresAt = visitorSessionEnd(now);
  await work.visitors.addSession({ tokenHash: desk.secrets.hash(token), visitorId: visitor.id, createdAt: now, lastSeenAt: now, expiresAt });
  return { outcome: 'VisitorSignedIn', visitor, token, expiresAt, opened };
}

export const actorOf = ({ id, name, locale }: Visitor): VisitorActor => ({ kind: 'visitor', id, name, locale });
