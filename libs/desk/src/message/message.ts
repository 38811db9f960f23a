import type { RundownId } from '#rundown';
import type { Locale } from '../actor.js';
import type { MessageId, PersonId, UserId } from '../ids.js';

export type MessageState = 'drafted' | 'queued' | 'sending' | 'sent' | 'failed' | 'unknown' | 'voided';

/** One mail to one person, written before it leaves; its key makes telling twice impossible. */
export interface Message {
  readonly id: MessageId;
  /** Unique: what is told, to whom, about which version. */
  readonly key: string;
  /** `rundown.released`… */
  readonly kind: string;
  readonly recipientUserId: UserId | null;
  readonly recipientPersonId: PersonId | null;
  readonly recipientName: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly locale: Locale;
  /** With angle brackets, fixed before the first attempt. */
  readonly messageIdHeader: string;
  /** The version it speaks of; both null when it speaks of none. */
  readonly rundownId: RundownId | null;
  readonly version: number | null;
  readonly state: MessageState;
  readonly attempts: number;
}

/** A complete mail as the post office takes it. */
export interface Letter {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

/** What became of a letter: `retry` certainly did not leave, `unknown` may have left and is never sent again by itself. */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string };
