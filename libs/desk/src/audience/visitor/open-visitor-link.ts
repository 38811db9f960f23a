import { isLinkShaped } from '#notices';
import type { TopicId } from '#rundown';
import type { Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import type { ApplicationId, ApplicationInvitationId, PendingVisitorId, PublicContributionId, VisitorId } from '../../ids.js';
import type { Work } from '../../ports/unit-of-work.js';
import { keepBegunDraft } from '../application/keep-begun-draft.js';
import type { OpenVisitorLinkOutcome } from '../audience-answers.js';
import type { LinkOpened } from '../audience-outcomes.js';
import { confirmGuest } from '../contribution/confirm-guest.js';
import { moveToEmail } from './change-email.js';
import { lookAtVisitorLink } from './look-at-visitor-link.js';
import { openVisitorSession } from './open-visitor-session.js';
import type { PendingVisitor, Visitor, VisitorLink } from './visitor.js';

export interface OpenVisitorLinkInput {
  readonly token: string;
  /** What the browser kept since it signed up; absent or null in any other. */
  readonly browserToken?: string | null;
  /** Who is signed in in that browser; absent or null for nobody. */
  readonly signedIn?: VisitorId | null;
  readonly remoteAddress: string;
}

/** Spends a mailed link: it proves the address, makes the account where there is none, does what it was mailed for, and signs in. */
export async function openVisitorLink(desk: Desk, input: OpenVisitorLinkInput): Promise<OpenVisitorLinkOutcome> {
  const followed = await desk.work.run(async (work) => {
    const link = isLinkShaped(input.token) ? await work.visitors.spendLink(desk.secrets.hash(input.token), desk.clock.now()) : null;
    if (link === null) return 'closed';
    const opened = await follow(desk, work, link, input);
    if (opened === null) return 'gone';
    const page = opened.opened.topicId && (await work.topicPages.byId(opened.opened.topicId));
    return openVisitorSession(desk, work, opened.visitor, { ...opened.opened, topicSlug: page ? page.slug : null });
  });
  if (followed === 'gone') return { outcome: 'LinkOver', why: 'gone' };
  if (followed !== 'closed') return followed;
  const looked = await lookAtVisitorLink(desk, input);
  // It was spent at this very moment by the same button, pressed twice.
  return looked.outcome === 'LinkLooked' ? { outcome: 'LinkOver', why: 'used' } : looked;
}

interface Followed {
  readonly visitor: Visitor;
  readonly opened: Omit<LinkOpened, 'topicSlug'>;
}

/** Null for a link whose matter is gone: what was pending expired, what was written was purged. */
async function follow(desk: Desk, work: Work, link: VisitorLink, { browserToken = null, signedIn = null }: OpenVisitorLinkInput): Promise<Followed | null> {
  const { purpose, email, subjectId } = link;
  const to = (more: Partial<Omit<Followed['opened'], 'purpose'>> = {}): Followed['opened'] => ({ purpose, topicId: null, contributionId: null, moderation: null, applicationId: null, begunId: null, ...more });
  switch (purpose) {
    case 'signUp':
    case 'signIn': {
      const visitor = await visitorFrom(desk, work, email, await takePending(work, subjectId), browserToken);
      return visitor && { visitor, opened: to() };
    }
    case 'finishApplication': {
      const pending = subjectId === null ? null : await work.visitors.pending(subjectId as PendingVisitorId);
      const visitor = await visitorFrom(desk, work, email, pending, null);
      if (visitor === null) return null;
      if (!pending?.begun) return { visitor, opened: to(applicationOf(await work.applications.lock(subjectId as ApplicationId))) };
      const there = await work.applications.lockOwn(pending.begun.topicId, visitor.id);
      // Neither is written over: its owner chooses on the page of the application.
      if (there) return { visitor, opened: to({ ...applicationOf(there), begunId: pending.id }) };
      await work.visitors.removePending(pending.id);
      const kept = await keepBegunDraft(desk, work, visitor, pending.begun);
      return { visitor, opened: to({ topicId: pending.begun.topicId, applicationId: kept?.id ?? null }) };
    }
    case 'changeEmail': {
      const asked = await work.visitors.lock(subjectId as VisitorId);
      const visitor = asked && (await moveToEmail(desk, work, asked, email, signedIn === asked.id));
      return visitor && { visitor, opened: to() };
    }
    case 'confirmContribution': {
      const written = await work.written.lock(subjectId as PublicContributionId);
      if (written === null) return null;
      const visitor = await ensureVisitor(desk, work, email, { name: written.authorName ?? '', locale: written.locale, passwordHash: null });
      await confirmGuest(desk, work, written, visitor);
      const { moderation } = (await work.written.lock(written.id))!;
      return { visitor, opened: to({ topicId: written.topicId, contributionId: written.id, moderation }) };
    }
    case 'joinApplication': {
      const invitation = await work.applications.invitation(subjectId as ApplicationInvitationId);
      if (invitation === null) return null;
      const visitor = await ensureVisitor(desk, work, email, { name: invitation.name, locale: 'fr', passwordHash: null });
      return { visitor, opened: to({ topicId: invitation.topicId as TopicId }) };
    }
  }
}

const applicationOf = (there: { readonly id: ApplicationId; readonly topicId: TopicId } | null) => (there === null ? {} : { topicId: there.topicId, applicationId: there.id });

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
