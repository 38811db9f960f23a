import type { SpeakerPage, TooManyAttempts } from '#desk';
import type { Instant } from '#notices';
import type { ServerResponse } from 'node:http';
import { statusOf, type FormName, type Trouble } from './form/trouble.js';
import type { Look } from './look/open-look.js';
import { DONE, doneOf } from './page/done.js';
import { renderPlainPage, renderSpeakerPage } from './render-page.js';
import { sendPage, type SpeakerRequest } from './speaker-door.js';
import type { LinkClosed } from './speaker-verbs.js';
import { wordsIn } from './words/words-in.js';
import type { PlainPage } from './words/speaker-words.js';

/** The ways in which a request for a speaker's page is answered. */
export class SpeakerReplies {
  constructor(
    private readonly look: Look,
    private readonly now: () => Instant,
  ) {}

  /** The page; with a trouble, it comes again with what was typed. */
  show(token: string, page: SpeakerPage, trouble: Trouble | null, request: SpeakerRequest, response: ServerResponse): void {
    const html = renderSpeakerPage({
      token,
      page,
      locale: request.localeChosen ?? page.locale,
      localeChosen: request.localeChosen !== null,
      now: this.now(),
      look: this.look.paths,
      done: trouble === null ? doneOf(request.query['fait'], page) : null,
      trouble,
      typed: trouble === null ? null : request.form,
    });
    sendPage(response, trouble === null ? 200 : statusOf(trouble), html);
  }

  /** The way back to the page after a form was taken. */
  sendBack(token: string, form: FormName, { localeChosen }: SpeakerRequest, response: ServerResponse): void {
    response.statusCode = 303;
    response.setHeader('Location', `/i/${encodeURIComponent(token)}?fait=${DONE[form]}${localeChosen === null ? '' : `&langue=${localeChosen}`}`);
    response.end();
  }

  /** The same answer for every link that opens nothing. */
  close(outcome: LinkClosed | TooManyAttempts, request: SpeakerRequest, response: ServerResponse): void {
    if (outcome.outcome === 'LinkClosed') return this.refuse(404, 'closed', '', request, response);
    response.setHeader('Retry-After', outcome.retryAfterSeconds);
    this.refuse(429, 'tooMany', wordsIn(request.locale).minutes(outcome.retryAfterSeconds), request, response);
  }

  /** A page that shows nobody's part; what somebody was sending comes back with it, so that it is not lost. */
  refuse(status: number, kind: PlainPage, fact: string, { method, form, locale }: SpeakerRequest, response: ServerResponse): void {
    sendPage(response, status, renderPlainPage(kind, locale, this.look.paths, fact, method === 'POST' ? form : null));
  }

  /** A file of the look; false where there is none of that name. */
  sendFile(name: string, response: ServerResponse): boolean {
    const file = this.look.files.get(name);
    if (file === undefined) return false;
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.setHeader('Content-Type', file.type);
    response.setHeader('Content-Length', file.body.byteLength);
    response.end(file.body);
    return true;
  }
}
