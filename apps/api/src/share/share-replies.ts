import type { OpenShareLinkOutcome } from '#desk';
import type { ServerResponse } from 'node:http';
import type { Look } from '../speaker/look/open-look.js';
import { sendPage, type SpeakerRequest } from '../speaker/speaker-door.js';
import { renderLines, renderShare, renderSharePlain } from './render-share.js';
import type { SharePlainPage } from './words/share-words.js';

/** As for every page behind a link, and it may ask its own address for what changed. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The ways in which a request for a shared rundown is answered. */
export class ShareReplies {
  constructor(private readonly look: Look) {}

  show(outcome: OpenShareLinkOutcome, request: SpeakerRequest, response: ServerResponse): void {
    if (outcome.outcome !== 'SharePageOpened') return this.close(outcome, request, response);
    response.setHeader('Content-Security-Policy', POLICY);
    sendPage(response, 200, renderShare(outcome.page, request.locale, this.look.paths));
  }

  /** The lines alone, for a page that has seen `mark` of them; nothing when they are the same. */
  showLines(outcome: OpenShareLinkOutcome, mark: string, request: SpeakerRequest, response: ServerResponse): void {
    if (outcome.outcome !== 'SharePageOpened') return this.close(outcome, request, response);
    const lines = renderLines(outcome.page, request.locale);
    response.setHeader('X-Mark', lines.mark);
    if (lines.mark !== mark) return sendPage(response, 200, lines.html);
    response.statusCode = 204;
    response.end();
  }

  refuse(status: number, kind: SharePlainPage, fact: string, { locale }: SpeakerRequest, response: ServerResponse): void {
    sendPage(response, status, renderSharePlain(kind, locale, this.look.paths, fact));
  }

  private close(outcome: Exclude<OpenShareLinkOutcome, { readonly outcome: 'SharePageOpened' }>, request: SpeakerRequest, response: ServerResponse): void {
    if (outcome.outcome === 'ShareEnded') return this.refuse(410, outcome.why, '', request, response);
    if (outcome.outcome === 'LinkClosed') return this.refuse(404, 'closed', '', request, response);
    response.setHeader('Retry-After', outcome.retryAfterSeconds);
    this.refuse(429, 'tooMany', String(Math.ceil(outcome.retryAfterSeconds / 60)), request, response);
  }
}
