import type { Delivery } from '#desk';

/** What the SMTP client knew when an attempt broke. */
export interface BrokenAttempt {
  /** The server's reply code, absent when it did not answer. */
  readonly responseCode?: number;
  readonly command?: string;
  readonly code?: string;
  /** True once the server had said 354 and the first byte of the body was handed over. */
  readonly bodyBegan: boolean;
}

const ABOUT_THIS_LETTER = new Set(['MAIL FROM', 'RCPT TO', 'DATA']);

/**
 * Decides whether a broken attempt may be repeated.
 * A refusal while greeting or authenticating is about the house, not about the letter, so it is tried again.
 */
export function judgeFailure(attempt: BrokenAttempt): Delivery {
  const reason = [attempt.code, attempt.command, attempt.responseCode].filter((part) => part !== undefined).join(' ');
  if (attempt.responseCode === undefined) return { kind: attempt.bodyBegan ? 'unknown' : 'retry', reason };
  const permanent = attempt.responseCode >= 500 && ABOUT_THIS_LETTER.has(attempt.command ?? '');
  return { kind: permanent ? 'failed' : 'retry', reason };
}
