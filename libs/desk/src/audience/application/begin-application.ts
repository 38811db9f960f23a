import { checkApplication, mayOnTopic, shownIn, type ApplicationForm } from '#audience';
import { nameForStrangers } from '#notices';
import type { TopicId } from '#rundown';
import type { Actor, Locale } from '../../actor.js';
import type { Desk } from '../../desk.js';
import { NotFound } from '../../errors.js';
import type { ApplicationInvitationId, PendingVisitorId } from '../../ids.js';
import type { TooManyAttempts } from '../../outcomes.js';
import { mayReadPublic, permit } from '../../permissions.js';
import type { RequestLinkOutcome } from '../audience-answers.js';
import type { ApplicationNotTaken, CoApplicantInvited, LinkMailed } from '../audience-outcomes.js';
import { brake, onTopic } from '../brake.js';
import { LINK_HOURS } from '../mail/mailed-link.js';
import { postAudienceMail } from '../mail/post-audience-mail.js';
import { checkVisitor, toAddress, toName } from '../visitor/check-visitor.js';
import { asVisitor, lockSelf } from '../visitor/edit-visitor.js';
import { MOST_CO_APPLICANTS } from './most-co-applicants.js';
import { cleanForm } from './clean-form.js';
import { askedBy, notTaken } from './save-application.js';

export interface BeginApplicationInput {
  readonly topicId: TopicId;
  readonly email: string;
  readonly form: ApplicationForm;
  readonly locale: Locale;
  readonly remoteAddress: string;
}

/** Keeps what somebody without an account typed, and mails them the link to finish and send it; nothing is anybody's before it is opened. */
export async function beginApplication(desk: Desk, actor: Actor, input: BeginApplicationInput): Promise<RequestLinkOutcome | ApplicationNotTaken> {
  permit(mayReadPublic, actor);
  const [email, form] = [toAddress(input.email), cleanForm(input.form)];
  const wrong = checkVisitor({ email });
  if (wrong) return wrong;
  return desk.work.run(async (work): Promise<RequestLinkOutcome | ApplicationNotTaken> => {
    const page = await work.topicPages.byId(input.topicId);
    if (page === null || !shownIn(page.state).page) throw new NotFound('topic', input.topicId);
    const now = desk.clock.now();
    if (!mayOnTopic('apply', { state: page.state, closesAt: page.closesAt?.getTime() ?? null }, now.getTime())) return notTaken('topicClosed');
    const faults = checkApplication(form, askedBy(page), false);
    if (faults.length > 0) return notTaken('formFaulty', faults);
    const braked = await brake(desk, work, 'guestMail', { address: email, network: input.remoteAddress, networkOnTopic: onTopic(input.remoteAddress, page.id) });
    if (braked) return braked;
    const id = desk.newId() as PendingVisitorId;
    const hours = LINK_HOURS.finishApplication;
    await work.visitors.addPending({
      id, name: form.name || email.split('@')[0]!.slice(0, 100), email, locale: input.locale, passwordHash: null, browserHash: null, begun: { topicId: page.id, draft: form },
      createdAt: now, expiresAt: new Date(now.getTime() + hours * 3_600_000),
    });
    await postAudienceMail(
      desk, work, 'application.finish', { visitorId: null, name: '', email, locale: input.locale }, id, { topic: page.title, hours }, { link: { purpose: 'finishApplication', subjectId: id } });
    return { outcome: 'LinkMailed', browserToken: null };
  });
}

/** Mails a visitor the link by which they finish their draft elsewhere. */
export async function requestFinishLink(desk: Desk, actor: Actor, topicId: TopicId): Promise<LinkMailed | ApplicationNotTaken | TooManyAttempts> {
  const self = asVisitor(actor);
  return desk.work.run(async (work): Promise<LinkMailed | ApplicationNotTaken | TooManyAttempts> => {
    const visitor = await lockSelf(work, self);
    const [there, page] = [await work.applications.lockOwn(topicId, visitor.id), await work.topicPages.byId(topicId)];
    if (there === null || page === null) return notTaken('applicationGone');
    const braked = await brake(desk, work, 'link', { address: visitor.email });
    if (braked) return braked;
    const to = { visitorId: visitor.id, name: visitor.name, email: visitor.email, locale: visitor.locale };
    await postAudienceMail(desk, work, 'application.finish', to, desk.newId(), { topic: page.title, hours: LINK_HOURS.finishApplication }, { link: { purpose: 'finishApplication', subjectId: there.id } });
    return { outcome: 'LinkMailed', browserToken: null };
  });
}

export interface InviteCoApplicantInput {
  readonly topicId: TopicId;
  readonly name: string;
  readonly email: string;
}

/** Asks somebody by mail to apply together: an application of their own, tied to this one. */
export async function inviteCoApplicant(desk: Desk, actor: Actor, input: InviteCoApplicantInput): Promise<CoApplicantInvited | ApplicationNotTaken | Exclude<RequestLinkOutcome, LinkMailed>> {
  const self = asVisitor(actor);
  const [name, email] = [toName(input.name), toAddress(input.email)];
  const wrong = checkVisitor({ name, email });
  if (wrong) return wrong;
  return desk.work.run(async (work): Promise<CoApplicantInvited | ApplicationNotTaken | Exclude<RequestLinkOutcome, LinkMailed>> => {
    const visitor = await lockSelf(work, self);
    const [there, page] = [await work.applications.lockOwn(input.topicId, visitor.id), await work.topicPages.byId(input.topicId)];
    if (there === null || page === null || there.state === 'withdrawn') return notTaken('applicationGone');
    if (!mayOnTopic('apply', { state: page.state, closesAt: page.closesAt?.getTime() ?? null }, desk.clock.now().getTime())) return notTaken('topicClosed');
    if ((await work.applications.countInvitations(there.id)) >= MOST_CO_APPLICANTS) return notTaken('tooManyInvitations');
    const braked = await brake(desk, work, 'invite', { visitor: visitor.id });
    if (braked) return braked;
    const id = desk.newId() as ApplicationInvitationId;
    if (email.toLowerCase() === visitor.email.toLowerCase() || !(await work.applications.invite(id, there.id, { name, email }, desk.clock.now()))) return notTaken('alreadyInvited');
    await postAudienceMail(
      desk, work,
      // Under the name of the account, whose address is proven, as far as it is a name: whoever lives there asked for nothing.
      'application.join', { visitorId: null, name: '', email, locale: visitor.locale }, id,
      { topic: page.title, inviter: nameForStrangers(visitor.name), hours: LINK_HOURS.joinApplication }, { link: { purpose: 'joinApplication', subjectId: id } });
    return { outcome: 'CoApplicantInvited', invitationId: id };
  });
}
