import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a mail program or a provider says about a letter that came back. */
export interface Bounce {
  /** With angle brackets. */
  readonly messageId: string;
  /** Status of RFC 3463, such as 5.1.1. */
  readonly code: string;
  /** The other side's words, shortened; they may repeat an address, so they are for the studio's eyes and not for a log. */
  readonly reason: string;
  /** False when the other side will try again by itself. */
  readonly permanent: boolean;
}

/** The bounce, or why it is not believed. */
export type BounceOutcome =
  | { readonly outcome: 'bounceRead'; readonly bounce: Bounce }
  | { readonly outcome: 'signatureWrong' }
  | { readonly outcome: 'bodyMalformed' };

/** As much of the other side's words as is kept, in UTF-16 units. */
const KEPT = 500;

/** Reads a bounce; `signature` is the HMAC-SHA256 of the raw body under `secret`, in hexadecimal. Without a secret nobody is believed. */
export function readBounce(body: Buffer, signature: string | undefined, secret: string): BounceOutcome {
  if (secret === '' || !isSigned(body, signature, secret)) return { outcome: 'signatureWrong' };
  const bounce = readBody(body);
  return bounce === undefined ? { outcome: 'bodyMalformed' } : { outcome: 'bounceRead', bounce };
}

function isSigned(body: Buffer, signature: string | undefined, secret: string): boolean {
  if (signature === undefined || !/^[0-9a-f]{64}$/i.test(signature)) return false;
  return timingSafeEqual(Buffer.from(signature, 'hex'), createHmac('sha256', secret).update(body).digest());
}

function readBody(body: Buffer): Bounce | undefined {
  const said = parse(body);
  if (typeof said !== 'object' || said === null) return undefined;
  const { messageId, code, reason, permanent } = said as Partial<Record<string, unknown>>;
  if (typeof messageId !== 'string' || !/^<[^\s<>@]{1,400}@[^\s<>@]{1,400}>$/.test(messageId)) return undefined;
  if (typeof code !== 'string' || !/^[245]\.\d{1,3}\.\d{1,3}$/.test(code)) return undefined;
  if (typeof reason !== 'string' || typeof permanent !== 'boolean') return undefined;
  return { messageId, code, reason: shorten(reason), permanent };
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

/** One line without signs that nobody sees, as a column can keep it. */
const shorten = (reason: string): string => reason.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim().slice(0, KEPT).replace(/\p{Cs}$/u, '');
