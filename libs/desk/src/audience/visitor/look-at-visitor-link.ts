import { isLinkShaped, nameForStrangers } from '#notices';
import type { Desk } from '../../desk.js';
import type { VisitorId } from '../../ids.js';
import type { MailedLinkMatter } from '../../ports/own-space.js';
import type { LookAtLinkOutcome } from '../audience-answers.js';
import type { LinkOver, LinkShown } from '../audience-outcomes.js';
import { brake } from '../brake.js';

export interface LookAtLinkInput {
  readonly token: string;
  readonly remoteAddress: string;
}

/**
 * What a link will do, without spending it: mail programs look at links too. Whoever holds one that was mailed is told why it opens no
 * more; only who holds none is slowed down, and nobody is shut out by somebody else behind the same address.
 */
export async function lookAtVisitorLink(desk: Desk, { token, remoteAddress }: LookAtLinkInput): Promise<LookAtLinkOutcome> {
  const now = desk.clock.now();
  const matter = isLinkShaped(token) ? await desk.audience.mailedLink(desk.secrets.hash(token), now) : null;
  if (matter === null) return desk.work.run(async (work) => (await brake(desk, work, 'closedLink', { network: remoteAddress })) ?? { outcome: 'LinkClosed' });
  const why = overBecause(matter, now);
  return why === null ? { outcome: 'LinkLooked', link: showLink(matter) } : { outcome: 'LinkOver', why };
}

function overBecause({ usedAt, expiresAt, there }: MailedLinkMatter, now: Date): LinkOver['why'] | null {
  if (usedAt !== null) return 'used';
  if (expiresAt <= now) return 'expired';
  return there ? null : 'gone';
}

function showLink({ purpose, email, subjectId, topic, inviter, text, choice }: MailedLinkMatter): LinkShown {
  switch (purpose) {
    case 'signUp':
    case 'signIn':
      return { purpose, email };
    case 'changeEmail':
      return { purpose, email, visitorId: subjectId as VisitorId };
    case 'finishApplication':
      return { purpose, topic: topic ?? '' };
    case 'joinApplication':
      return { purpose, topic: topic ?? '', inviter: nameForStrangers(inviter ?? '') };
    case 'confirmContribution':
      return { purpose, topic: topic ?? '', text: text || choice };
  }
}
