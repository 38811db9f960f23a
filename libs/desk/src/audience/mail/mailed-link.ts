import type { LinkPurpose, VisitorLink } from '../visitor/visitor.js';
import type { Message } from '../../message/message.js';

/** How long each link works: those that only sign somebody in, a day; those that bring somebody back to what they began, longer. */
export const LINK_HOURS: { readonly [Purpose in LinkPurpose]: number } = { signUp: 48, signIn: 24, finishApplication: 14 * 24, confirmContribution: 72, joinApplication: 14 * 24, changeEmail: 24 };

/** The link of a mail to the audience that is about to leave, as it is kept. */
export function mailedLink({ id, address, audience }: Message, tokenHash: string, now: Date): readonly VisitorLink[] {
  if (!audience?.link) return [];
  const { purpose, subjectId } = audience.link;
  return [{ tokenHash, purpose, email: address, subjectId, messageId: id, createdAt: now, expiresAt: new Date(now.getTime() + LINK_HOURS[purpose] * 3_600_000) }];
}
