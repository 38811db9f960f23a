import {
  accountPath, anonymiseVisitor, editVisitor, exportVisitor, followTopic, giveUpEmailChange, PASSWORD_LENGTH, readOwnSpace, readPublic, readWantedEmail, requestEmailChange, requestSignInLink, setVisitorPassword,
} from '#desk';
import { Controller, Get, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { anyone, Permit } from '../../permission/permit.js';
import { formView, type Trouble } from '../frame/frame-view.js';
import { clearVisitorCookie, writeLanguageCookie } from '../frame/public-cookies.js';
import { PublicErrorsFilter } from '../frame/public-errors.filter.js';
import { PublicReplies } from '../frame/public-replies.js';
import { actorOf, queryOf, type PublicRequest } from '../frame/public-request.js';
import { signInPath } from '../topics/topic-paths.js';
import { writeBack } from './account-cookies.js';
import { DETAILS_FORM, EMAIL_FORM, LEAVE_FORM, PASSWORD_FORM } from './account-view.js';
import { renderMine } from './mine-page.js';
import { troubleOfAccount, troubleWith } from './read-account-form.js';
import { renderLeave, renderSettings } from './settings-page.js';
import { renderSent } from './sign-in-page.js';
import { toMineView } from './to-mine-view.js';

/** Contributions on one page of « Mon espace ». */
const WRITINGS = 20;

/** « Mon espace » and the account behind it: each visitor's own, and nobody else's. */
@Controller('moi')
@UseFilters(PublicErrorsFilter)
export class MineController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @Get()
  async mine(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter('/moi', response);
    const after = queryOf(request, 'apres') || null;
    const space = await readOwnSpace(this.house.desk, actorOf(request), { limit: WRITINGS, after });
    const frame = this.replies.frame(request, '/moi', 'mine');
    const view = toMineView(space, { frame, done: sayDone(queryOf(request, 'fait'), frame.words.account.done), isFirst: after === null, now: this.house.desk.clock.now() });
    await this.replies.show(renderMine(view), request, response, { keeping: 'never' });
  }

  @Permit(anyone)
  @Post('suivre')
  async follow(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter('/moi', response);
    const follows = request.form.get('suivre') === 'oui';
    const topic = await readPublic(this.house.desk, actorOf(request)).topic(request.form.get('sujet') ?? '');
    if (topic !== null) await followTopic(this.house.desk, actorOf(request), topic.id, follows);
    this.replies.sendBack(`/moi?fait=${follows ? 'suivi' : 'oublie'}#nouvelles`, response);
  }

  @Permit(anyone)
  @Get('compte')
  async settings(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter('/moi/compte', response);
    await this.showSettings(null, request, response);
  }

  @Permit(anyone)
  @Post('compte')
  async edit(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter('/moi/compte', response);
    const locale = request.form.get('langue') === 'en' ? 'en' : 'fr';
    const edited = await editVisitor(this.house.desk, actorOf(request), { name: request.form.get('nom') ?? '', locale });
    if (edited.outcome === 'InvalidValue') return this.showSettings(troubleOfAccount(DETAILS_FORM, edited, this.words(request)), request, response);
    response.appendHeader('Set-Cookie', writeLanguageCookie(locale, this.secure));
    this.replies.sendBack('/moi/compte?fait=coordonnees', response);
  }

  @Permit(anyone)
  @Post('compte/adresse')
  async email(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter(accountPath, response);
    const { desk } = this.house;
    const { sessionToken, remoteAddress, form } = request;
    const asked = await requestEmailChange(desk, actorOf(request), { email: form.get('email') ?? '', current: form.get('actuel'), sessionToken: sessionToken ?? '', remoteAddress });
    if (asked.outcome === 'TooManyAttempts') return this.replies.brake(asked.retryAfterSeconds, request, response);
    if (asked.outcome === 'WrongPassword') return this.showSettings(troubleWith(EMAIL_FORM, 'actuel', 'wrongPassword', this.words(request)), request, response);
    if (asked.outcome === 'InvalidValue') return this.showSettings(troubleOfAccount(EMAIL_FORM, asked, this.words(request)), request, response);
    if (asked.outcome === 'LinkMailed') return this.replies.sendBack(`${accountPath}?fait=adresse-demandee`, response);
    const visitor = await desk.audience.visitor(request.visitor.id);
    const mailed = visitor && (await requestSignInLink(desk, { email: visitor.email, locale: visitor.locale, remoteAddress }));
    if (mailed?.outcome === 'TooManyAttempts') return this.replies.brake(mailed.retryAfterSeconds, request, response);
    // The link leads back here.
    response.appendHeader('Set-Cookie', writeBack(accountPath, this.secure));
    await this.showSettings(troubleWith(EMAIL_FORM, null, 'sessionTooOld', this.words(request)), request, response);
  }

  @Permit(anyone)
  @Post('compte/adresse/garder')
  async keepEmail(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter(accountPath, response);
    await giveUpEmailChange(this.house.desk, actorOf(request));
    this.replies.sendBack(`${accountPath}?fait=adresse-gardee`, response);
  }

  @Permit(anyone)
  @Post('compte/mot-de-passe')
  async password(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter('/moi/compte', response);
    const without = request.form.get('faire') === 'sans';
    const set = await setVisitorPassword(this.house.desk, actorOf(request), {
      password: without ? null : (request.form.get('password') ?? ''), current: request.form.get('actuel'), sessionToken: request.sessionToken ?? '', remoteAddress: request.remoteAddress,
    });
    if (set.outcome === 'TooManyAttempts') return this.replies.brake(set.retryAfterSeconds, request, response);
    if (set.outcome === 'WrongPassword') return this.showSettings(troubleWith(PASSWORD_FORM, 'actuel', 'wrongPassword', this.words(request)), request, response);
    if (set.outcome === 'InvalidValue') return this.showSettings(troubleOfAccount(PASSWORD_FORM, set, this.words(request)), request, response);
    this.replies.sendBack(`/moi/compte?fait=${without ? 'sansmotdepasse' : 'motdepasse'}`, response);
  }

  @Permit(anyone)
  @Get('donnees.json')
  async data(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter('/moi/compte', response);
    const everything = await exportVisitor(this.house.desk, actorOf(request));
    response.setHeader('Content-Disposition', `attachment; filename="conducteur-mes-donnees-${this.house.desk.clock.now().toISOString().slice(0, 10)}.json"`);
    await this.replies.send({ type: 'application/json; charset=utf-8', text: `${JSON.stringify(everything, null, 2)}\n`, keeping: 'never' }, request, response);
  }

  @Permit(anyone)
  @Get('anonyme')
  async leavePage(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter('/moi/anonyme', response);
    await this.showLeave(null, request, response);
  }

  @Permit(anyone)
  @Post('anonyme')
  async leave(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor === null) return this.enter('/moi/anonyme', response);
    const words = this.words(request);
    if ((request.form.get('mot') ?? '').trim().toLocaleUpperCase('fr') !== words.leave.word) return this.showLeave(troubleWith(LEAVE_FORM, 'mot', 'notTyped', words), request, response);
    await anonymiseVisitor(this.house.desk, actorOf(request));
    response.appendHeader('Set-Cookie', clearVisitorCookie(this.secure));
    this.replies.sendBack('/moi/adieu', response);
  }

  @Permit(anyone)
  @Get('adieu')
  async gone(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const frame = this.replies.frame(request, '/moi/adieu');
    await this.replies.show(renderSent(frame, frame.words.account.leave.done), request, response, { keeping: 'never' });
  }

  private async showSettings(trouble: Trouble | null, request: PublicRequest, response: ServerResponse): Promise<void> {
    const frame = this.replies.frame(request, '/moi/compte', 'mine');
    const visitor = await this.house.desk.audience.visitor(request.visitor!.id);
    // Anonymised in another window at this very moment.
    if (visitor === null) return this.enter('/moi/compte', response);
    const wanted = await readWantedEmail(this.house.desk, actorOf(request));
    const typed = request.method === 'POST' ? request.form : null;
    const form = (named: string) => formView(frame, named, trouble, typed);
    const view = { frame, visitor, wanted, done: sayDone(queryOf(request, 'fait'), frame.words.account.done), details: form(DETAILS_FORM), email: form(EMAIL_FORM), password: form(PASSWORD_FORM) };
    await this.replies.show(renderSettings(view, PASSWORD_LENGTH), request, response, { status: trouble === null ? 200 : 422, keeping: 'never' });
  }

  private showLeave(trouble: Trouble | null, request: PublicRequest, response: ServerResponse): Promise<void> {
    const frame = this.replies.frame(request, '/moi/anonyme', 'mine');
    return this.replies.show(renderLeave(frame, formView(frame, LEAVE_FORM, trouble, request.form)), request, response, { status: trouble === null ? 200 : 422, keeping: 'never' });
  }

  private enter(back: string, response: ServerResponse): void {
    this.replies.sendBack(signInPath(back), response);
  }

  private words(request: PublicRequest) {
    return this.replies.frame(request, '/moi').words.account;
  }

  private get secure(): boolean {
    return this.replies.publicUrl.startsWith('https:');
  }
}

type DoneWords = ReturnType<PublicReplies['frame']>['words']['account']['done'];
const DONE: Readonly<Record<string, keyof DoneWords>> = { bienvenue: 'welcome', suivi: 'followed', oublie: 'unfollowed', coordonnees: 'details', 'adresse-demandee': 'emailAsked', adresse: 'emailChanged', 'adresse-gardee': 'emailKept', motdepasse: 'password', sansmotdepasse: 'passwordGone' };
const sayDone = (named: string, words: DoneWords): string | null => (DONE[named] === undefined ? null : words[DONE[named]]);
