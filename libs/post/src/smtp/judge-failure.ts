import type { Delivery } from '#desk';

/** What the SMTP client knew when an attempt broke. */
export interface BrokenAttempt {
  /** The server's reply code, absent when it did not answer. */
  readonly responseCode?: number;
  /** The server's reply; its words are never repeated, for they repeat addresses. */
  readonly response?: string;
  readonly command?: string;
  readonly code?: string;
  /** True once the server had said 354 and the first byte of the body was handed over. */
  readonly bodyBegan: boolean;
}

const ABOUT_THIS_LETTER = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/** Replies by which a server may say that nobody lives at an address, and the statuses (RFC 3463, RFC 7505) that do say so. */
const NOBODY_CODES = new Set([550, 551, 553, 556]);
const NOBODY_STATUSES = new Set(['5.1.0', '5.1.1', '5.1.2', '5.1.10']);

/**
 * Decides whether a broken attempt may be repeated.
 * A refusal while greeting or authenticating is about the house, not about the letter, so it is tried again.
 */
export function judgeFailure({ responseCode, response, command, code, bodyBegan }: BrokenAttempt): Exclude<Delivery, { kind: 'sent' }> {
  const status = readStatus(response);
  const reason = [code, command, responseCode, status].filter((part) => part !== undefined).join(' ');
  // An answer that is no refusal says nothing about what became of the letter.
  if (responseCode === undefined || responseCode < 400) return { kind: bodyBegan ? 'unknown' : 'retry', reason };
  if (responseCode < 500 || !ABOUT_THIS_LETTER.has(command ?? '')) return { kind: 'retry', reason };
  const nobody = command === 'RCPT TO' && NOBODY_CODES.has(responseCode) && (status === undefined ? responseCode === 550 : NOBODY_STATUSES.has(status));
  return { kind: 'failed', reason, ...(nobody && { userUnknown: true }) };
}

/** The status behind the reply code, such as 5.1.1; undefined when the server gives none. */
const readStatus = (response: string | undefined): string | undefined => /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})(?!\S)/.exec(response ?? '')?.[1];
