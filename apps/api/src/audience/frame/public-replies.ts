import { createHash, randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { PublicFile, PublicLook } from '../look/open-public-look.js';
import type { PlainPage } from '../words/public-words.js';
import { acceptedCoding, type Coding } from './accepted-coding.js';
import { FORM_KEY_PLACE, withoutKeys } from './form-key.js';
import type { FrameView } from './frame-view.js';
import type { PublicRequest } from './public-request.js';
import { renderPlain } from './render-public.js';
import { writtenIn } from './written-in.js';
import { wordsIn } from '../words/words-in.js';

/** Nothing but our own style, fonts, script and forms. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'";
const squeeze: { readonly [To in Coding]: (body: Buffer) => Promise<Buffer> } = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (body) => promisify(gzip)(body),
};

/** How an answer may be kept. `asked`: by whoever asks, who then asks whether it is still so; what nobody signed in sees, by others too. */
export type Keeping = 'asked' | 'never';

/** What is sent, besides pages. */
export interface PublicBody {
  readonly type: string;
  readonly text: string;
  readonly status?: number;
  readonly keeping: Keeping;
}

export interface PublicPicture {
  readonly png: Buffer;
  /** Of what stands on it. */
  readonly mark: string;
  readonly forEver: boolean;
}

/** The ways in which a request for a public page is answered. */
export class PublicReplies {
  constructor(
    private readonly look: PublicLook,
    readonly publicUrl: string,
  ) {}

  setHeaders(response: ServerResponse, secretAddresses: boolean): void {
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Vary', 'Accept-Encoding, Cookie');
    // With « no-referrer » browsers hide where a form was sent from: it stands where an address is a secret, and there alone.
    response.setHeader('Referrer-Policy', secretAddresses ? 'no-referrer' : 'same-origin');
    if (!secretAddresses) return;
    response.setHeader('X-Robots-Tag', 'noindex, nofollow');
    response.setHeader('Cache-Control', 'no-store');
  }

  /** What every page is drawn with for whoever asks; `here` is the page's own address, without parameters. */
  frame({ locale, visitor }: PublicRequest, here: string, room: FrameView['room'] = null): FrameView {
    return { locale, words: wordsIn(locale), visitor, look: this.look.paths, publicUrl: this.publicUrl, here, room };
  }

  /** A page. `keeping` is `never` for whatever answers a form. */
  show(html: string, request: PublicRequest, response: ServerResponse, { status = 200, keeping = status === 200 ? 'asked' : 'never' }: { readonly status?: number; readonly keeping?: Keeping } = {}): Promise<void> {
    return this.send({ type: 'text/html; charset=utf-8', text: html, status, keeping }, request, response);
  }

  /** A page or a file: with its mark, squeezed, or « as it was ». */
  async send({ type, text, status = 200, keeping }: PublicBody, request: PublicRequest, response: ServerResponse): Promise<void> {
    if (response.headersSent) return void response.destroy();
    response.statusCode = status;
    response.setHeader('Content-Type', type);
    if (keeping === 'never') response.setHeader('Cache-Control', 'no-store');
    else {
      // The keys of forms differ each time, the page does not.
      const mark = `W/"${createHash('sha256').update(withoutKeys(text)).digest('base64url').slice(0, 27)}"`;
      response.setHeader('ETag', mark);
      // What sets a cookie is for one browser.
      response.setHeader('Cache-Control', request.visitor === null && !response.hasHeader('Set-Cookie') ? 'public, max-age=0, s-maxage=30' : 'private, no-cache');
      if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(mark)) {
        response.statusCode = 304;
        return void response.end();
      }
    }
    const body = Buffer.from(text.replaceAll(FORM_KEY_PLACE, () => randomBytes(12).toString('base64url')));
    const coding = acceptedCoding(request.headers['accept-encoding']);
    const sent = coding === null ? body : await squeeze[coding](body);
    if (coding !== null) response.setHeader('Content-Encoding', coding);
    response.setHeader('Content-Length', sent.byteLength);
    response.end(request.method === 'HEAD' ? undefined : sent);
  }

  /** A picture that is the same for everybody; under an address that changes with it, it is kept for ever. */
  sendPicture({ png, mark, forEver }: PublicPicture, request: PublicRequest, response: ServerResponse): void {
    const etag = `"${mark}"`;
    response.removeHeader('Vary');
    response.setHeader('Content-Type', 'image/png');
    response.setHeader('ETag', etag);
    response.setHeader('Cache-Control', forEver ? 'public, max-age=31536000, immutable' : 'public, max-age=300');
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(etag)) {
      response.statusCode = 304;
      return void response.end();
    }
    response.setHeader('Content-Length', png.byteLength);
    response.end(request.method === 'HEAD' ? undefined : png);
  }

  /** The way on after a form was taken: `path` is one of ours. */
  sendBack(path: string, response: ServerResponse): void {
    response.statusCode = 303;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Location', path);
    response.end();
  }

  /** A page that only says something; what somebody was sending comes back with it, so that it is not lost. */
  refuse(status: number, kind: PlainPage, fact: string, request: PublicRequest, response: ServerResponse): void {
    const html = renderPlain(this.frame(request, '/sujets'), kind, fact, request.method === 'POST' ? request.form : null);
    this.show(html, request, response, { status, keeping: 'never' }).catch(() => response.destroy());
  }

  /** Leads to signing in. Whoever wrote something while their session ended gets it back first. */
  askToSignIn(signInPath: string, request: PublicRequest, response: ServerResponse): void {
    if (request.method !== 'POST' || writtenIn(request.form).length === 0) return this.sendBack(signInPath, response);
    const view = this.frame(request, '/sujets');
    const html = renderPlain(view, 'signedOut', '', request.form, { path: signInPath, label: view.words.frame.signIn });
    this.show(html, request, response, { status: 401, keeping: 'never' }).catch(() => response.destroy());
  }

  /** Too many of them: when the next is taken. */
  brake(retryAfterSeconds: number, request: PublicRequest, response: ServerResponse, kind: 'tooMany' | 'tooManySearches' = 'tooMany'): void {
    response.setHeader('Retry-After', retryAfterSeconds);
    const minutes = String(Math.ceil(retryAfterSeconds / 60));
    if (!asksForJson(request.headers.accept)) return this.refuse(429, kind, minutes, request, response);
    const { says } = wordsIn(request.locale).frame.plain[kind](minutes);
    const text = JSON.stringify({ code: 'TooManyAttempts', message: says, retryAfterSeconds });
    this.send({ type: 'application/json; charset=utf-8', text, status: 429, keeping: 'never' }, request, response).catch(() => response.destroy());
  }

  /** A file of the look; false where there is none of that name. */
  sendFile(name: string, request: PublicRequest, response: ServerResponse): boolean {
    const file = this.look.files.get(name);
    if (file === undefined) return false;
    const coding = acceptedCoding(request.headers['accept-encoding']);
    const body = bodyOf(file, coding);
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader('Content-Type', file.type);
    if (body !== file.plain) response.setHeader('Content-Encoding', coding!);
    response.setHeader('Content-Length', body.byteLength);
    response.end(request.method === 'HEAD' ? undefined : body);
    return true;
  }
}

/** A program that would not know what to do with a page. */
const asksForJson = (accept = ''): boolean => /\bapplication\/json\b/.test(accept) && !/\btext\/html\b/.test(accept);

const bodyOf = (file: PublicFile, coding: Coding | null): Buffer => (coding === null ? null : file[coding]) ?? file.plain;
