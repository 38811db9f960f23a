import { isLinkShaped } from '#notices';
import type { TopicId } from '#rundown';
import type { Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { ApplicationId, ApplicationInvitationId, PendingVisitorId, PublicContributionId, VisitorId } from '../../ids.js';
import type { TooManyAttempts } from '../../outcomes.js';
import type { LinkClosed } from '../../participation/slow-guess.js';
import type { Work } from '../../ports/unit-of-work.js';
import { keepBegunDraft } from '../application/keep-begun-draft.js';
import type { OpenVisitorLinkOutcome } from '../audience-answers.js';
import type { LinkLooked, LinkOpened } from '../audience-outcomes.js';
import { brake } from '../brake.js';
import { confirmGuest } from '../contribution/confirm-guest.js';
import { openVisitorSession } from './open-visitor-session.js';
import type { PendingVisitor, Visitor, VisitorLink } from './visitor.js';

export interface OpenVisitorLinkInput {
  readonly token: string;
  /** What the browser kept since it signed up; absent or null in any other. */
  readonly browserToken?: string | null;
  readonly remoteAddress: string;
}

/** What a link is for, without spending it: mail programs look at links too. */
export function lookAtVisitorLink(desk: Desk, { token, remoteAddress }: OpenVisitorLinkInput): Promise<LinkLooked | LinkClosed | TooManyAttempts> {
  return desk.work.run(async (work) => {
    const link = isLinkShaped(token) ? await work.visitors.openLink(desk.secrets.hash(token), desk.clock.now()) : null;
    return link === null ? slowDown(desk, work, remoteAddress) : { outcome: 'LinkLooked', purpose: link.purpose };
  });
}

/** Spends a mailed link: it proves the address, makes the account where there is none, does what it was mailed for, and signs in. */
export function openVisitorLink(desk: Desk, input: OpenVisitorLinkInput): Promise<OpenVisitorLinkOutcome> {
  return desk.work.run(async (work): Promise<OpenVisitorLinkOutcome> => {
    const link = isLinkShaped(input.token) ? await work.visitors.spendLink(desk.secrets.hash(input.token), desk.clock.now()) : null;
    const opened = link && (await follow(desk, work, link, input.browserToken ?? null));
    return opened ? openVisitorSession(desk, work, opened.visitor, opened.opened) : slowDown(desk, work, input.remoteAddress);
  });
}

/** Only who holds no link that opens is slowed down: nobody is shut out by somebody else behind the same address. */
async function slowDown(desk: Desk, work: Work, remoteAddress: string): Promise<LinkClosed | TooManyAttempts> {
  return (await brake(desk, work, 'closedLink', { network: remoteAddress })) ?? { outcome: 'LinkClosed' };
}

interface Followed {
  readonly visitor: Visitor;
  readonly opened: LinkOpened;
}

/** Null for a link whose matter is gone: what was pending expired, what was written was purged. */
async function follow(desk: Desk, work: Work, link: VisitorLink, browserToken: string | null): Promise<Followed | null> {
  const { purpose, email, subjectId } = link;
  const to = (more: Partial<Omit<LinkOpened, 'purpose'>> = {}): LinkOpened => ({ purpose, topicId: null, contributionId: null, applicationId: null, ...more });
  switch (purpose) {
    case 'signUp':
    case 'signIn': {
      const visitor = await visitorFrom(desk, work, email, await takePending(work, subjectId), browserToken);
      return visitor && { visitor, opened: to() };
    }
    case 'finishApplication': {
      const pending = await takePending(work, subjectId);
      const visitor = await visitorFrom(desk, work, email, pending, null);
      if (visitor === null) return null;
      const kept = pending?.begun ? await keepBegunDraft(desk, work, visitor, pending.begun) : await work.applications.lock(subjectId as ApplicationId);
      return { visitor, opened: to({ topicId: kept?.topicId ?? pending?.begun?.topicId ?? null, applicationId: kept?.id ?? null }) };
    }
    case 'confirmContribution': {
      const written = await work.written.lock(subjectId as PublicContributionId);
      if (written === null) return null;
      const visitor = await ensureVisitor(desk, work, email, { name: written.authorName ?? '', locale: written.locale, passwordHash: null });
      await confirmGuest(desk, work, written, visitor);
      return { visitor, opened: to({ topicId: written.topicId, contributionId: written.id }) };
    }
    case 'joinApplication': {
      const invitation = await work.applications.invitation(subjectId as ApplicationInvitationId);
      if (invitation === null) return null;
      const visitor = await ensureVisitor(desk, work, email, { name: invitation.name, locale: 'fr', passwordHash: null });
      return { visitor, opened: to({ topicId: invitation.topicId as TopicId }) };
    }
  }
}

async function takePending(work: Work, id: string | null): Promise<PendingVisitor | null> {
  const pending = id === null ? null : await work.visitors.pending(id as PendingVisitorId);
  if (pending) await work.visitors.removePending(pending.id);
  return pending;
}

/** The account of an address, made from what was typed where there is none. The password counts in the browser that gave it alone. */
async function visitorFrom(desk: Desk, work: Work, email: string, pending: PendingVisitor | null, browserToken: string | null): Promise<Visitor | null> {
  const known = await work.visitors.byEmail(email);
  if (known) return known.visitor;
  if (pending === null) return null;
  const sameBrowser = browserToken !== null && pending.browserHash !== null && desk.secrets.hash(browserToken) === pending.browserHash;
  return ensureVisitor(desk, work, email, { ...pending, passwordHash: sameBrowser ? pending.passwordHash : null });
}

async function ensureVisitor(desk: Desk, work: Work, email: string, { name, locale, passwordHash }: { readonly name: string; readonly locale: Locale; readonly passwordHash: string | null }): Promise<Visitor> {
  const known = await work.visitors.byEmail(email);
  if (known) return known.visitor;
  const visitor: Visitor = { id: desk.newId() as VisitorId, name: name || email.split('@')[0]!.slice(0, 100), email, locale, trust: 'new', hasPassword: passwordHash !== null, personId: null };
  if (await work.visitors.add(visitor, passwordHash, desk.clock.now())) return visitor;
  // Another link to the same address was opened at this very moment.
  return (await work.visitors.byEmail(email))!.visitor;
}
