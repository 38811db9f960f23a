import { EMPTY_FORM, type ApplicationForm } from '#audience';
import type { TopicId } from '#rundown';
import type { Actor } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { asVisitor } from '../visitor/edit-visitor.js';

/** An application begun without an account, kept beside the one that its owner has. */
export interface BegunApplication {
  readonly topicId: TopicId;
  readonly form: ApplicationForm;
  readonly begunAt: Date;
}

/** What somebody typed before they signed in; null where it is nobody's, somebody else's, or past its day. */
export async function readBegun(desk: Desk, actor: Actor, id: string): Promise<BegunApplication | null> {
  const self = asVisitor(actor);
  const [visitor, pending] = await Promise.all([desk.audience.visitor(self.id), desk.audience.pendingVisitor(id)]);
  if (!visitor || !pending?.begun || pending.expiresAt <= desk.clock.now() || pending.email.toLowerCase() !== visitor.email.toLowerCase()) return null;
  return { topicId: pending.begun.topicId, form: { ...EMPTY_FORM, ...(pending.begun.draft as Partial<ApplicationForm>) }, begunAt: pending.createdAt };
}
