import {
  beginApplication, inviteCoApplicant, NotFound, readBegun, readOwnApplication, readPublic, requestFinishLink, saveApplicationDraft, submitApplication, withdrawApplication,
  type OwnApplication, type PublicTopicPage, type SaveApplicationOutcome,
} from '#desk';
import { Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { anyone, Permit } from '../../permission/permit.js';
import { honeypotOf } from '../frame/form-key.js';
import { PublicErrorsFilter } from '../frame/public-errors.filter.js';
import { PublicReplies } from '../frame/public-replies.js';
import { actorOf, queryOf, type PublicRequest } from '../frame/public-request.js';
import { renderSent } from '../account/sign-in-page.js';
import { localOf, sayHour } from '../topics/say-when.js';
import { applicationPath, signInPath, withQuery } from '../topics/topic-paths.js';
import { APPLY_DONE, APPLY_FORM, FIELDS, INVITE_FORM, WITHDRAW_FORM, type ApplyDone, type OtherVersion } from './apply-view.js';
import { renderApply } from './apply-page.js';
import { findDifferences } from './find-differences.js';
import { readApplication, readSave } from './read-application.js';
import { toApplyView } from './to-apply-view.js';
import { troubleOfEmail, troubleOfNotTaken, troubleWith, type ApplyTrouble } from './troubles.js';

/** Applying to take part: one application for each person and topic. */
@Controller('sujets/:slug/candidature')
@UseFilters(PublicErrorsFilter)
export class ApplyController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @Get()
  async open(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const topic = await this.find(slug, request);
    const application = await this.ownOf(topic, request);
    const begun = await this.begunBeside(application, topic, request);
    await this.show(topic, application, { begun }, request, response);
  }

  /** Keeps the draft, sends it, or mails the way to finish it later. */
  @Permit(anyone)
  @Post()
  async save(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const topic = await this.find(slug, request);
    if (request.visitor === null) return this.begin(topic, request, response);
    const act = request.form.get(FIELDS.act) === 'envoyer' ? 'envoyer' : 'brouillon';
    const before = await this.ownOf(topic, request);
    const saved = await this.saveOver(topic, act, request);
    if (saved.outcome === 'ApplicationSaved') {
      if (request.form.get(FIELDS.act) === 'lien') return this.mailLink(topic, request, response);
      return this.done(topic, saved.application, act === 'brouillon' ? 'brouillon' : before?.state === 'submitted' ? 'modifiee' : 'envoyee', request, response);
    }
    if (saved.outcome === 'TooManyAttempts') return wantsJson(request) ? this.json(429, {}, response) : this.replies.brake(saved.retryAfterSeconds, request, response);
    const there = saved.outcome === 'StaleDraft' ? saved.application : saved.code === 'alreadySubmitted' ? await this.ownOf(topic, request) : null;
    if (there !== null) return this.showBoth(topic, there, request, response);
    const trouble = troubleOfNotTaken(saved as Extract<SaveApplicationOutcome, { outcome: 'ApplicationNotTaken' }>, request, this.words(request));
    if (wantsJson(request)) return this.json(422, { says: trouble.says }, response);
    await this.show(topic, before, { trouble }, request, response);
  }

  @Permit(anyone)
  @Post('retirer')
  async withdraw(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const topic = await this.find(slug, request);
    if (request.visitor === null) return this.replies.askToSignIn(signInPath(applicationPath(slug)), request, response);
    const withdrawn = await withdrawApplication(this.house.desk, actorOf(request), topic.id, request.form.get('raison') ?? '');
    if (withdrawn.outcome === 'ApplicationSaved') return this.replies.sendBack(withQuery(applicationPath(slug), { fait: 'retiree', forme: WITHDRAW_FORM }), response);
    const why = withdrawn.outcome === 'ApplicationNotTaken' && withdrawn.code === 'textTooLong' ? 'reasonTooLong' : 'nothingToWithdraw';
    await this.show(topic, await this.ownOf(topic, request), { trouble: troubleWith(WITHDRAW_FORM, why === 'reasonTooLong' ? 'raison' : null, why, this.words(request)) }, request, response);
  }

  @Permit(anyone)
  @Post('inviter')
  async invite(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const topic = await this.find(slug, request);
    if (request.visitor === null) return this.replies.askToSignIn(signInPath(applicationPath(slug)), request, response);
    const invited = await inviteCoApplicant(this.house.desk, actorOf(request), { topicId: topic.id, name: request.form.get('nom') ?? '', email: request.form.get('email') ?? '' });
    if (invited.outcome === 'CoApplicantInvited') return this.replies.sendBack(withQuery(applicationPath(slug), { fait: 'invitation', forme: INVITE_FORM }), response);
    if (invited.outcome === 'TooManyAttempts') return this.replies.brake(invited.retryAfterSeconds, request, response);
    const words = this.words(request);
    const trouble = invited.outcome === 'InvalidValue'
      ? troubleWith(INVITE_FORM, invited.field === 'email' ? 'email' : 'nom', invited.field === 'email' ? 'notAnAddress' : 'inviteName', words)
      : troubleWith(INVITE_FORM, 'email', ({ alreadyInvited: 'alreadyInvited', tooManyInvitations: 'tooManyInvited', topicClosed: 'topicClosed' } as const)[invited.code as 'alreadyInvited'] ?? 'notSubmitted', words);
    await this.show(topic, await this.ownOf(topic, request), { trouble }, request, response);
  }

  /** After something was mailed to whoever has no account: the same page whatever exists. */
  @Permit(anyone)
  @Get('envoye')
  async sent(@Param('slug') slug: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const frame = this.replies.frame(request, `${applicationPath(slug)}/envoye`, 'topics');
    await this.replies.show(renderSent(frame, frame.words.applying.mailed, true), request, response, { keeping: 'never' });
  }

  private async begin(topic: PublicTopicPage, request: PublicRequest, response: ServerResponse): Promise<void> {
    const sent = withQuery(`${applicationPath(topic.slug)}/envoye`, { forme: APPLY_FORM });
    // What no person sees was filled in: answered as everybody else, kept by nobody.
    if (honeypotOf(request.form) !== '') return this.replies.sendBack(sent, response);
    const begun = await beginApplication(this.house.desk, actorOf(request), {
      topicId: topic.id, email: request.form.get(FIELDS.email) ?? '', form: readApplication(request.form), locale: request.locale, remoteAddress: request.remoteAddress,
    });
    if (begun.outcome === 'LinkMailed') return this.replies.sendBack(sent, response);
    if (begun.outcome === 'TooManyAttempts') return this.replies.brake(begun.retryAfterSeconds, request, response);
    const words = this.words(request);
    await this.show(topic, null, { trouble: begun.outcome === 'InvalidValue' ? troubleOfEmail(words) : troubleOfNotTaken(begun, request, words) }, request, response);
  }

  /** Saves; where another page saved the very same words meanwhile there is nothing to choose between. */
  private async saveOver(topic: PublicTopicPage, act: 'brouillon' | 'envoyer', request: PublicRequest): Promise<SaveApplicationOutcome> {
    const verb = act === 'envoyer' ? submitApplication : saveApplicationDraft;
    const input = { topicId: topic.id, form: readApplication(request.form), ...readSave(request.form) };
    const saved = await verb(this.house.desk, actorOf(request), input);
    if (saved.outcome !== 'StaleDraft' || findDifferences(input.form, saved.application.form, topic, this.words(request)).size > 0) return saved;
    return verb(this.house.desk, actorOf(request), { ...input, expectedRevision: saved.application.revision });
  }

  private async mailLink(topic: PublicTopicPage, request: PublicRequest, response: ServerResponse): Promise<void> {
    const mailed = await requestFinishLink(this.house.desk, actorOf(request), topic.id);
    if (mailed.outcome === 'TooManyAttempts') return this.replies.brake(mailed.retryAfterSeconds, request, response);
    this.replies.sendBack(withQuery(applicationPath(topic.slug), { fait: 'lien', forme: APPLY_FORM }), response);
  }

  private async done(topic: PublicTopicPage, { revision, editedAt }: OwnApplication, done: ApplyDone, request: PublicRequest, response: ServerResponse): Promise<void> {
    if (wantsJson(request)) return this.json(200, { revision, hour: sayHour(localOf(editedAt, topic.zone), request.locale) }, response);
    this.replies.sendBack(withQuery(applicationPath(topic.slug), { fait: done, forme: APPLY_FORM }), response);
  }

  /** Two pages wrote: nothing is kept over anything, and both are shown. */
  private async showBoth(topic: PublicTopicPage, there: OwnApplication, request: PublicRequest, response: ServerResponse): Promise<void> {
    const says = findDifferences(readApplication(request.form), there.form, topic, this.words(request));
    if (wantsJson(request)) return this.json(409, { stale: true }, response);
    if (says.size === 0) return this.replies.sendBack(applicationPath(topic.slug), response);
    const act = there.state === 'submitted' || request.form.get(FIELDS.act) === 'envoyer' ? 'envoyer' : 'brouillon';
    await this.show(topic, there, { other: { savedAt: there.editedAt, says, act } }, request, response);
  }

  /** What was begun without an account, where it differs from the application there was. */
  private async begunBeside(application: OwnApplication | null, topic: PublicTopicPage, request: PublicRequest) {
    const id = queryOf(request, 'commencee');
    if (request.visitor === null || application === null || !/^[\da-f-]{36}$/i.test(id)) return null;
    const begun = await readBegun(this.house.desk, actorOf(request), id);
    if (begun?.topicId !== topic.id) return null;
    const says = findDifferences(begun.form, application.form, topic, this.words(request));
    return says.size === 0 ? null : { form: begun.form, other: { savedAt: application.editedAt, says, act: application.state === 'submitted' ? 'envoyer' : 'brouillon' } satisfies OtherVersion };
  }

  private async show(
    topic: PublicTopicPage, application: OwnApplication | null,
    what: { readonly trouble?: ApplyTrouble; readonly other?: OtherVersion; readonly begun?: Awaited<ReturnType<ApplyController['begunBeside']>> }, request: PublicRequest, response: ServerResponse,
  ): Promise<void> {
    const named = queryOf(request, 'fait');
    const view = toApplyView({
      frame: this.replies.frame(request, applicationPath(topic.slug), 'topics'), topic, application, trouble: what.trouble ?? null, other: what.other ?? what.begun?.other ?? null, begun: what.begun?.form ?? null,
      typed: request.method === 'POST' ? request.form : null, done: APPLY_DONE.find((one) => one === named) ?? null, now: this.house.desk.clock.now(),
    });
    await this.replies.show(renderApply(view), request, response, { status: what.trouble ? 422 : what.other ? 409 : 200, keeping: 'never' });
  }

  private json(status: number, body: object, response: ServerResponse): void {
    response.statusCode = status;
    response.setHeader('Content-Type', 'application/json; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(body));
  }

  private async find(slug: string, request: PublicRequest): Promise<PublicTopicPage> {
    const topic = await readPublic(this.house.desk, actorOf(request)).topic(slug);
    if (topic === null) throw new NotFound('topic', slug);
    return topic;
  }

  private ownOf(topic: PublicTopicPage, request: PublicRequest): Promise<OwnApplication | null> {
    return request.visitor === null ? Promise.resolve(null) : readOwnApplication(this.house.desk, actorOf(request), topic.id);
  }

  private words(request: PublicRequest) {
    return this.replies.frame(request, '/sujets').words.applying;
  }
}

const wantsJson = ({ headers }: PublicRequest): boolean => headers.accept?.includes('application/json') === true;
