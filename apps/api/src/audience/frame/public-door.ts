import type { Locale, VisitorActor } from '#desk';
import type { Logger } from '#platform';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tell } from '../../graphql/tell-error.js';
import { readCookie } from '../../session/cookie.js';
import { remoteAddressOf } from '../../session/remote-address.js';
import { comesFromPage } from '../../speaker/form/comes-from-page.js';
import { readForm } from '../../speaker/form/read-form.js';
import { comesFromHere } from '../../web/check-origin.js';
import type { PlainPage } from '../words/public-words.js';
import { readLanguage, VISITOR_COOKIE, writeLanguageCookie, writeVisitorCookie } from './public-cookies.js';
import type { PublicReplies } from './public-replies.js';
import type { PublicRequest } from './public-request.js';

/** French until somebody chooses: what a browser prefers is not asked, so that one address shows everybody the same page. */
const FIRST_LOCALE: Locale = 'fr';

/** The longest text of a form in letters of three bytes, each written as nine, with the fields around it. */
export const LARGEST_PUBLIC_FORM = 192 * 1024;

/** Who a session's token stands for. */
export interface FoundVisitor {
  readonly actor: VisitorActor;
  readonly expiresAt: Date;
  /** The end moved: the cookie is to be written again. */
  readonly renewed: boolean;
}

export interface PublicDoor {
  readonly publicUrl: string;
  readonly proxies: number;
  readonly replies: PublicReplies;
  readonly logger: Logger;
  readonly readVisitor: (token: string) => Promise<FoundVisitor | null>;
  /** Addresses that hold a token: no site is told of them, and so browsers write the Origin of their forms as `null`. */
  readonly secretAddresses?: boolean;
}

/** What stands before the public pages: methods, senders and sizes; finds out the language, the visitor and the network address. */
export function publicDoor({ publicUrl, proxies, replies, logger, readVisitor, secretAddresses = false }: PublicDoor) {
  const secure = publicUrl.startsWith('https:');
  const mayCome = secretAddresses ? comesFromPage : comesFromHere;
  return (incoming: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const request = incoming as PublicRequest;
    replies.setHeaders(response, secretAddresses);
    const chosen = chosenLocale(request.url);
    const kept = chosen ?? readLanguage(request.headers.cookie);
    Object.assign(request, { form: new URLSearchParams(), remoteAddress: remoteAddressOf(request, proxies), locale: kept ?? FIRST_LOCALE, visitor: null, sessionToken: null });
    const refuse = (status: number, kind: PlainPage) => {
      // What is still being sent is not read: the line closes once the answer is through.
      response.setHeader('Connection', 'close');
      replies.refuse(status, kind, '', request, response);
    };
    // A router would answer an address that cannot be decoded in its own way: to us it is one more that leads nowhere.
    if (!canDecode(request.url)) return replies.refuse(404, 'nothing', '', request, response);
    if (request.method !== 'GET' && request.method !== 'HEAD' && request.method !== 'POST') {
      response.setHeader('Allow', 'GET, HEAD, POST');
      return refuse(405, 'noForm');
    }
    if (chosen !== null) response.appendHeader('Set-Cookie', writeLanguageCookie(chosen, secure));
    enter().then(next, (error: unknown) => {
      if (error === REFUSED) return;
      const { status, facts } = tell(error, logger);
      replies.refuse(status, status === 503 ? 'unavailable' : 'fault', facts['reference'] ?? '', request, response);
    });

    async function enter(): Promise<void> {
      if (request.method === 'POST') await takeForm();
      const token = readCookie(request.headers.cookie, VISITOR_COOKIE);
      const found = token === null ? null : await readVisitor(token);
      if (token === null || found === null) return;
      request.visitor = found.actor;
      request.sessionToken = token;
      request.locale = kept ?? found.actor.locale;
      if (found.renewed) response.appendHeader('Set-Cookie', writeVisitorCookie(token, found.expiresAt, secure));
    }

    async function takeForm(): Promise<void> {
      if (!mayCome(request, publicUrl)) return stop(403, 'elsewhere');
      const form = await readForm(request, LARGEST_PUBLIC_FORM);
      if (form === 'noForm') return stop(415, 'noForm');
      if (form === 'tooLarge') return stop(413, 'tooLarge');
      if (form === null) {
        response.destroy();
        throw REFUSED;
      }
      request.form = form;
    }

    function stop(status: number, kind: PlainPage): never {
      refuse(status, kind);
      throw REFUSED;
    }
  };
}

/** Thrown once an answer was given. */
const REFUSED = new Error('refused at the door');

function chosenLocale(url = ''): Locale | null {
  const chosen = new URLSearchParams(url.split('?')[1] ?? '').get('lang');
  return chosen === 'fr' || chosen === 'en' ? chosen : null;
}

function canDecode(url = ''): boolean {
  try {
    return !decodeURIComponent(url.split('?', 1)[0]!).includes('\0');
  } catch {
    return false;
  }
}
