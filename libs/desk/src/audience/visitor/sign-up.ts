import type { Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { PendingVisitorId } from '../../ids.js';
import type { RequestLinkOutcome } from '../audience-answers.js';
import { brake } from '../brake.js';
import { LINK_HOURS } from '../mail/mailed-link.js';
import { postAudienceMail } from '../mail/post-audience-mail.js';
import { checkVisitor, toAddress, toName } from './check-visitor.js';

export interface SignUpInput {
  readonly name: string;
  readonly email: string;
  /** Absent or null: signs in by mailed links. */
  readonly password?: string | null;
  readonly locale: Locale;
  readonly remoteAddress: string;
}

/**
 * Asks for an account: a mail goes out whoever lives at the address, at the same cost, and says there what is known of it.
 * A password counts only in the browser that gave it, so that nobody waits in an account that somebody else confirms.
 */
export async function signUpVisitor(desk: Desk, input: SignUpInput): Promise<RequestLinkOutcome> {
  const [name, email, locale] = [toName(input.name), toAddress(input.email), input.locale];
  const wrong = checkVisitor({ name, email, password: input.password ?? null });
  if (wrong) return wrong;
  const braked = await desk.work.run((work) => brake(desk, work, 'signUp', { address: email, network: input.remoteAddress }));
  if (braked) return braked;
  // Hashed whether or not it is kept: taking it is as slow for those who have an account. Counted before, since it is made to be slow.
  const passwordHash = input.password ? await desk.secrets.hashPassword(input.password) : null;
  const browserToken = passwordHash === null ? null : desk.secrets.newToken();
  return desk.work.run(async (work): Promise<RequestLinkOutcome> => {
    const [id, now] = [desk.newId() as PendingVisitorId, desk.clock.now()];
    const known = await work.visitors.byEmail(email);
    await work.visitors.addPending({
      id, name, email, locale, passwordHash, browserHash: browserToken && desk.secrets.hash(browserToken), begun: null,
      createdAt: now, expiresAt: new Date(now.getTime() + LINK_HOURS.signUp * 3_600_000),
    });
    const to = { visitorId: known?.visitor.id ?? null, name: known?.visitor.name ?? '', email, locale: known?.visitor.locale ?? locale };
    await postAudienceMail(desk, work, known ? 'visitor.known' : 'visitor.signUp', to, id, { hours: LINK_HOURS.signUp }, { link: { purpose: 'signUp', subjectId: id } });
    return { outcome: 'LinkMailed', browserToken };
  });
}
