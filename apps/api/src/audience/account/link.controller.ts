import { accountPath, lookAtVisitorLink, openVisitorLink, signOutVisitor, type LinkOpened, type OpenVisitorLinkOutcome } from '#desk';
import { Controller, Get, Inject, Param, Post, Req, Res, UseFilters } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { anyone, Permit } from '../../permission/permit.js';
import { writeVisitorCookie } from '../frame/public-cookies.js';
import { PublicErrorsFilter } from '../frame/public-errors.filter.js';
import { PublicReplies } from '../frame/public-replies.js';
import type { PublicRequest } from '../frame/public-request.js';
import { applicationPath, topicPath, withQuery } from '../topics/topic-paths.js';
import { clearBack, clearBrowser, readBack, readBrowser } from './account-cookies.js';
import { renderClosedLink, renderLink } from './link-page.js';

/** Mailed links: reading shows what will happen, the button does it. */
@Controller('m')
@UseFilters(PublicErrorsFilter)
export class MailedLinkController {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies) {}

  @Permit(anyone)
  @Get(':token')
  async look(@Param('token') token: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const looked = await lookAtVisitorLink(this.house.desk, { token, remoteAddress: request.remoteAddress });
    if (looked.outcome !== 'LinkLooked') return this.close(looked, request, response);
    // No address of the page but its own holds the token: the language is changed elsewhere.
    const frame = this.replies.frame(request, `/m/${token}`);
    await this.replies.show(renderLink(frame, token, looked.link, request.visitor), request, response, { keeping: 'never' });
  }

  @Permit(anyone)
  @Post(':token')
  async open(@Param('token') token: string, @Req() request: PublicRequest, @Res() response: ServerResponse): Promise<void> {
    const opened = await openVisitorLink(this.house.desk, { token, browserToken: readBrowser(request.headers.cookie), signedIn: request.visitor?.id ?? null, remoteAddress: request.remoteAddress });
    if (opened.outcome !== 'VisitorSignedIn') return this.close(opened, request, response);
    // Whoever was signed in here gives way, and their session ends with it.
    await signOutVisitor(this.house.desk, request.sessionToken);
    const secure = this.replies.publicUrl.startsWith('https:');
    for (const cookie of [writeVisitorCookie(opened.token, opened.expiresAt, secure), clearBrowser(secure), clearBack(secure)]) response.appendHeader('Set-Cookie', cookie);
    this.replies.sendBack(wayOn(opened.opened!, readBack(request.headers.cookie)), response);
  }

  private async close(closed: Exclude<OpenVisitorLinkOutcome, { outcome: 'VisitorSignedIn' }>, request: PublicRequest, response: ServerResponse): Promise<void> {
    if (closed.outcome === 'TooManyAttempts') return this.replies.brake(closed.retryAfterSeconds, request, response);
    const frame = this.replies.frame(request, '/moi/connexion', 'mine');
    await this.replies.show(renderClosedLink(frame, closed.outcome === 'LinkOver' ? closed.why : 'unknown'), request, response, { status: closed.outcome === 'LinkOver' ? 410 : 404, keeping: 'never' });
  }
}

/** Where whoever opened a link goes on: to what it was for, else to where they were going. */
function wayOn({ purpose, topicSlug, moderation, begunId }: LinkOpened, back: string | null): string {
  if (purpose === 'signUp') return back ?? '/moi?fait=bienvenue';
  if (purpose === 'changeEmail') return `${accountPath}?fait=adresse`;
  if (topicSlug === null) return back ?? '/moi';
  if (purpose === 'confirmContribution') return withQuery(topicPath(topicSlug), { fait: moderation === 'published' ? 'publie' : moderation === 'withdrawn' ? 'deja' : 'attente' }, '#fait');
  return withQuery(applicationPath(topicSlug), { commencee: begunId });
}
