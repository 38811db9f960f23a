import { PASSWORD_LENGTH, requestSignInLink, signInVisitor, signOutEverywhere, signOutVisitor, signUpVisitor } from '#desk';
import { Controller, Get, Inject, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { anyone, Permit } from '../../permission/permit.js';
import { formView, type Trouble } from '../frame/frame-view.js';
import { honeypotOf } from '../frame/form-key.js';
import { clearVisitorCookie, writeVisitorCookie } from '../frame/public-cookies.js';
import { PublicErrorsFilter } from '../frame/public-errors.filter.js';
import { PublicReplies } from '../frame/public-replies.js';
import { actorOf, queryOf, type PublicRequest } from '../frame/public-request.js';
import { writeBack, writeBrowser } from './account-cookies.js';
import { backPath, LINK_FORM, SIGN_IN_FORM, SIGN_UP_FORM } from './account-view.js';
import { troubleOfAccount, troubleWith } from './read-account-form.js';
import { renderSent, renderSignIn, renderSignUp } from './sign-in-page.js';

/** Signing in, signing up and signing out of the public pages. */
@Controller('moi')
@UseFilters(PublicErrorsFilter)
export class EntranceController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @Get('connexion')
  async signInPage(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const back = backPath(queryOf(request, 'retour'));
    if (request.visitor !== null) return this.replies.sendBack(back ?? '/moi', response);
    await this.showSignIn(back ?? '', null, request, response);
  }

  @Permit(anyone)
  @Post('connexion')
  async signIn(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const back = backOf(request);
    const signedIn = await signInVisitor(this.house.desk, { email: field(request, 'email'), password: field(request, 'password'), remoteAddress: request.remoteAddress });
    if (signedIn.outcome === 'TooManyAttempts') return this.replies.brake(signedIn.retryAfterSeconds, request, response);
    const { account } = this.words(request);
    if (signedIn.outcome === 'WrongCredentials') return this.showSignIn(back ?? '', troubleWith(SIGN_IN_FORM, 'password', 'wrongCredentials', account), request, response);
    response.appendHeader('Set-Cookie', writeVisitorCookie(signedIn.token, signedIn.expiresAt, this.secure));
    this.replies.sendBack(back ?? '/moi', response);
  }

  @Permit(anyone)
  @Post('connexion/lien')
  async link(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const back = backOf(request);
    // Whoever fills in what no person sees is answered as everybody else, and mailed nothing.
    if (honeypotOf(request.form) !== '') return this.replies.sendBack('/moi/connexion/envoye', response);
    const mailed = await requestSignInLink(this.house.desk, { email: field(request, 'email'), locale: request.locale, remoteAddress: request.remoteAddress });
    if (mailed.outcome === 'TooManyAttempts') return this.replies.brake(mailed.retryAfterSeconds, request, response);
    if (mailed.outcome === 'InvalidValue') return this.showSignIn(back ?? '', troubleOfAccount(LINK_FORM, mailed, this.words(request).account), request, response);
    this.sendToMails(back, response);
  }

  @Permit(anyone)
  @Get('inscription')
  async signUpPage(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor !== null) return this.replies.sendBack('/moi', response);
    await this.showSignUp(backPath(queryOf(request, 'retour')) ?? '', null, request, response);
  }

  @Permit(anyone)
  @Post('inscription')
  async signUp(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const back = backOf(request);
    if (honeypotOf(request.form) !== '') return this.replies.sendBack('/moi/connexion/envoye', response);
    const mailed = await signUpVisitor(this.house.desk, {
      name: field(request, 'nom'), email: field(request, 'email'), password: field(request, 'password') || null, locale: request.locale, remoteAddress: request.remoteAddress,
    });
    if (mailed.outcome === 'TooManyAttempts') return this.replies.brake(mailed.retryAfterSeconds, request, response);
    if (mailed.outcome === 'InvalidValue') return this.showSignUp(back ?? '', troubleOfAccount(SIGN_UP_FORM, mailed, this.words(request).account), request, response);
    if (mailed.browserToken !== null) response.appendHeader('Set-Cookie', writeBrowser(mailed.browserToken, this.secure));
    this.sendToMails(back, response);
  }

  /** The same page whoever asked, and whatever exists. */
  @Permit(anyone)
  @Get('connexion/envoye')
  async sent(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const frame = this.replies.frame(request, '/moi/connexion/envoye', 'mine');
    await this.replies.show(renderSent(frame, frame.words.account.sent, true), request, response, { keeping: 'never' });
  }

  @Permit(anyone)
  @Post('deconnexion')
  async signOut(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    await signOutVisitor(this.house.desk, request.sessionToken);
    this.leave('/sujets', response);
  }

  @Permit(anyone)
  @Post('deconnexion/partout')
  async signOutEverywhere(@Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    if (request.visitor !== null) await signOutEverywhere(this.house.desk, actorOf(request));
    this.leave('/moi/connexion?fait=partout', response);
  }

  private leave(path: string, response: ServerResponse): void {
    response.appendHeader('Set-Cookie', clearVisitorCookie(this.secure));
    this.replies.sendBack(path, response);
  }

  private sendToMails(back: string | null, response: ServerResponse): void {
    if (back !== null) response.appendHeader('Set-Cookie', writeBack(back, this.secure));
    this.replies.sendBack('/moi/connexion/envoye', response);
  }

  private showSignIn(back: string, trouble: Trouble | null, request: PublicRequest, response: ServerResponse): Promise<void> {
    const frame = this.replies.frame(request, '/moi/connexion', 'mine');
    const typed = request.method === 'POST' ? request.form : null;
    const done = queryOf(request, 'fait') === 'partout' ? frame.words.account.done.everywhere : null;
    const view = { frame, done, back, form: formView(frame, SIGN_IN_FORM, trouble, typed), link: formView(frame, LINK_FORM, trouble, typed) };
    return this.replies.show(renderSignIn(view), request, response, { status: trouble === null ? 200 : 422, keeping: 'never' });
  }

  private showSignUp(back: string, trouble: Trouble | null, request: PublicRequest, response: ServerResponse): Promise<void> {
    const frame = this.replies.frame(request, '/moi/inscription', 'mine');
    const view = { frame, done: null, back, form: formView(frame, SIGN_UP_FORM, trouble, request.method === 'POST' ? request.form : null) };
    return this.replies.show(renderSignUp(view, PASSWORD_LENGTH), request, response, { status: trouble === null ? 200 : 422, keeping: 'never' });
  }

  private words(request: PublicRequest) {
    return this.replies.frame(request, '/moi/connexion').words;
  }

  private get secure(): boolean {
    return this.replies.publicUrl.startsWith('https:');
  }
}

const field = ({ form }: PublicRequest, name: string): string => form.get(name) ?? '';
const backOf = (request: PublicRequest): string | null => backPath(field(request, 'retour'));
