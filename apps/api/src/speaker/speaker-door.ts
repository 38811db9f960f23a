import type { Locale } from '#desk';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { comesFromPage } from './form/comes-from-page.js';
import { readForm } from './form/read-form.js';
import { preferredLocale } from '../session/read-request-session.js';
import { remoteAddressOf } from '../session/remote-address.js';
import type { LookPaths } from './page/speaker-view.js';
import { renderPlainPage } from './render-page.js';
import type { PlainPage } from './words/speaker-words.js';

/** A request for somebody's page, once it may go on. */
export interface SpeakerRequest extends IncomingMessage {
  readonly query: Readonly<Record<string, unknown>>;
  form: URLSearchParams;
  remoteAddress: string;
  /** Of pages that are nobody's. */
  locale: Locale;
  /** The language was chosen on the page. */
  localeChosen: Locale | null;
}

/** Nothing but our own style, fonts, one script and forms. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** What every page of that kind carries: it is kept nowhere, found nowhere, and tells no site where somebody came from. */
function setHeaders(response: ServerResponse): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('X-Robots-Tag', 'noindex, nofollow');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Content-Security-Policy', POLICY);
}

/** Sends a page; to HEAD without its body. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  if (response.headersSent) return void response.destroy();
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.setHeader('Content-Length', Buffer.byteLength(html));
  response.end(html);
}

/** What stands before the pages: methods, senders and sizes; finds out the language and the address of the sender. */
export function speakerDoor({ publicUrl, proxies, look }: { readonly publicUrl: string; readonly proxies: number; readonly look: LookPaths }) {
  return (incoming: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const request = incoming as SpeakerRequest;
    setHeaders(response);
    request.localeChosen = chosenLocale(request.url);
    request.locale = request.localeChosen ?? preferredLocale(request.headers['accept-language']);
    request.remoteAddress = remoteAddressOf(request, proxies);
    request.form = new URLSearchParams();
    const refuse = (status: number, kind: PlainPage) => {
      // What is still being sent is not read: the line closes once the answer is through.
      response.setHeader('Connection', 'close');
      sendPage(response, status, renderPlainPage(kind, request.locale, look));
    };
    // A router would answer an address that cannot be decoded in its own way: to us it is one more link that opens nothing.
    if (!canDecode(request.url)) request.url = '/closed/closed/closed';
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    if (request.method !== 'POST') {
      response.setHeader('Allow', 'GET, HEAD, POST');
      return refuse(405, 'noMethod');
    }
    if (!comesFromPage(request, publicUrl)) return refuse(403, 'elsewhere');
    void readForm(request).then((form) => {
      if (form === null) return void response.destroy();
      if (form === 'noForm') return refuse(415, 'noForm');
      if (form === 'tooLarge') return refuse(413, 'tooLarge');
      request.form = form;
      next();
    });
  };
}

function chosenLocale(url = ''): Locale | null {
  const chosen = new URLSearchParams(url.split('?')[1] ?? '').get('langue');
  return chosen === 'fr' || chosen === 'en' ? chosen : null;
}

function canDecode(url = ''): boolean {
  try {
    return decodeURIComponent(url.split('?', 1)[0]!) !== '';
  } catch {
    return false;
  }
}
