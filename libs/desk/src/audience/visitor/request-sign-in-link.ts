import type { Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { PendingVisitorId } from '../../ids.js';
import type { RequestLinkOutcome } from '../audience-answers.js';
import { brake } from '../brake.js';
import { LINK_HOURS } from '../mail/mailed-link.js';
import { postAudienceMail } from '../mail/post-audience-mail.js';
import { checkVisitor, toAddress } from './check-visitor.js';

export interface RequestSignInLinkInput {
  readonly email: string;
  readonly locale: Locale;
  readonly remoteAddress: string;
}

/** Asks for a link that signs in. Who has no account is offered one in the mail; nobody else learns which it was. */
export async function requestSignInLink(desk: Desk, { email: typed, locale, remoteAddress }: RequestSignInLinkInput): Promise<RequestLinkOutcome> {
  const email = toAddress(typed);
  const wrong = checkVisitor({ email });
  if (wrong) return wrong;
  return desk.work.run(async (work): Promise<RequestLinkOutcome> => {
    const braked = await brake(desk, work, 'link', { address: email, network: remoteAddress });
    if (braked) return braked;
    const [id, now, known] = [desk.newId() as PendingVisitorId, desk.clock.now(), await work.visitors.byEmail(email)];
    // The same rows either way: before the @ stands what a new account is called until its owner says otherwise.
    await work.visitors.addPending({
      id, name: email.split('@')[0]!.slice(0, 100), email, locale, passwordHash: null, browserHash: null, begun: null, createdAt: now, expiresAt: new Date(now.getTime() + LINK_HOURS.signIn * 3_600_000),
    });
    const to = { visitorId: known?.visitor.id ?? null, name: known?.visitor.name ?? '', email, locale: known?.visitor.locale ?? locale };
    await postAudienceMail(desk, work, known ? 'visitor.signIn' : 'visitor.unknown', to, id, { hours: LINK_HOURS.signIn }, { link: { purpose: 'signIn', subjectId: id } });
    return { outcome: 'LinkMailed', browserToken: null };
  });
}
