import type { CheckPrintOutcome } from '#desk';
import type { ServerResponse } from 'node:http';
import type { Look } from '../speaker/look/open-look.js';
import { sendPage, type SpeakerRequest } from '../speaker/speaker-door.js';
import { renderCheck, renderCheckPlain } from './render-check.js';
import type { CheckPlainPage } from './words/check-words.js';

/** As for every page behind a link, without a script. */
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The ways in which the question whether a paper is current is answered. */
export class CheckReplies {
  constructor(private readonly look: Look) {}

  show(outcome: CheckPrintOutcome, now: Date, request: SpeakerRequest, response: ServerResponse): void {
    if (outcome.outcome === 'LinkClosed') return this.refuse(404, 'closed', '', request, response);
    if (outcome.outcome === 'TooManyAttempts') {
      response.setHeader('Retry-After', outcome.retryAfterSeconds);
      return this.refuse(429, 'tooMany', String(Math.ceil(outcome.retryAfterSeconds / 60)), request, response);
    }
    response.setHeader('Content-Security-Policy', POLICY);
    sendPage(response, 200, renderCheck(outcome.check, now, request.locale, this.look.paths));
  }

  refuse(status: number, kind: CheckPlainPage, fact: string, { locale }: SpeakerRequest, response: ServerResponse): void {
    response.setHeader('Content-Security-Policy', POLICY);
    sendPage(response, status, renderCheckPlain(kind, locale, this.look.paths, fact));
  }
}
