import type { AudienceMailKind, CalendarEntry, NoticeFacts, NoticeKind, Told, WrittenNotice } from '#notices';
import type { RundownId } from '#rundown';
import type { Locale } from '../actor.js';
import type { LinkPurpose } from '../audience/visitor/visitor.js';
import type { MessageId, ParticipationId, PersonId, UserId, VisitorId } from '../ids.js';

/** `bounced`: it left and came back. `unknown`: it may have left, and is never sent again by itself. */
export const MESSAGE_STATES = ['drafted', 'queued', 'sending', 'sent', 'bounced', 'failed', 'unknown', 'voided'] as const;
export type MessageState = (typeof MESSAGE_STATES)[number];

/** Papers that go with a mail. */
export const ENCLOSURES = ['callSheet', 'imageRights'] as const;
export type Enclosure = (typeof ENCLOSURES)[number];

/** What stands where a personal link will: each attempt to send makes a new one, and none is kept. */
export const LINK_MARK = 'https://lien.invalid/personnel';

/** One mail to one person, written down before it leaves; its key makes telling twice impossible. */
export interface Message {
  readonly id: MessageId;
  /** Unique among what was not voided: what is told, to whom, about which slot or version. */
  readonly key: string;
  /** `rundown.released`, what a person is told, or what the audience is. */
  readonly kind: 'rundown.released' | NoticeKind | AudienceMailKind;
  readonly recipientUserId: UserId | null;
  readonly recipientPersonId: PersonId | null;
  readonly recipientName: string;
  readonly address: string;
  /** As it stands; where it is still written from `facts`, only a look at it. */
  readonly words: WrittenNotice;
  readonly locale: Locale;
  /** With angle brackets, fixed before the first attempt. */
  readonly messageIdHeader: string;
  /** The version it speaks of; both null when it speaks of none. */
  readonly rundownId: RundownId | null;
  readonly version: number | null;
  readonly state: MessageState;
  readonly attempts: number;
  /** Not before. */
  readonly dueAt: Date;
  /** A person said so: no hour holds it up. */
  readonly atOnce: boolean;
  /** Whose part it is about; null for mails to accounts. */
  readonly about: MessageAbout | null;
  /** Papers that go with it. */
  readonly enclosures: readonly Enclosure[];
  /** Of mails to the audience; absent or null for all others. */
  readonly audience?: AudienceMail | null;
}

/** What a mail to the audience has beside its words. */
export interface AudienceMail {
  /** Null: who has no account yet. */
  readonly visitorId: VisitorId | null;
  /** The one-time link that each attempt makes anew; null: it has none. */
  readonly link: { readonly purpose: LinkPurpose; readonly subjectId: string | null } | null;
}

/** A message as the board shows it: what became of it so far. */
export interface PostedMessage extends Message {
  /** Why it failed, is unknown, was voided or waits. */
  readonly reason: string | null;
  /** Who changed its words; null: they are the template's. */
  readonly editedByName: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly bouncedAt: Date | null;
  readonly bounce: { readonly code: string; readonly reason: string } | null;
  /** What its calendar part says, once it was on its way. */
  readonly entry: CalendarEntry | null;
}

/** Mails by what becomes of them. */
export interface MessageCounts {
  readonly drafted: number;
  /** In the queue, due or not. */
  readonly queued: number;
  /** In the queue, and their moment has come. */
  readonly due: number;
  readonly sending: number;
  readonly unknown: number;
  readonly failed: number;
  readonly bounced: number;
}

/** A letter kept in the database where no mail server is set. */
export interface KeptLetter {
  readonly id: string;
  readonly messageId: MessageId | null;
  readonly recipientName: string;
  readonly address: string;
  readonly subject: string;
  readonly keptAt: Date;
}

/** What a mail about a participation is judged by when it leaves. */
export interface MessageAbout {
  readonly participationId: ParticipationId;
  readonly slotRevision: number;
  /** Of a receipt: instant of the answer it says back. */
  readonly answeredAt: number | null;
  /** The producer may leave it out. */
  readonly optional: boolean;
  /** What its words are written from when it leaves; null: somebody changed them by hand, and they stay. */
  readonly facts: NoticeFacts | null;
}

/** How a claimed mail leaves: its calendar part, and what its recipient knew before, to be put back when it certainly did not leave. */
export interface MessageLeaving {
  readonly entry: CalendarEntry | null;
  /** Null: it changes nothing of what they know. */
  readonly toldChange: { readonly before: Told | null; readonly after: Told | null } | null;
}

/** A complete mail as the post office takes it. */
export interface Letter {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  /** In whose name it is written; absent: the house's. */
  readonly fromName?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
  /** A file for the recipient's calendar, and what its `method` is. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string };
  readonly attachments?: readonly LetterAttachment[];
}

export interface LetterAttachment {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/**
 * What became of a letter: `retry` certainly did not leave, `unknown` may have left and is never sent again by itself.
 * `userUnknown`: the server said that nobody lives at the address.
 */
export type Delivery =
  | { readonly kind: 'sent' }
  | { readonly kind: 'failed'; readonly reason: string; readonly userUnknown?: boolean }
  | { readonly kind: 'unknown'; readonly reason: string }
  | { readonly kind: 'retry'; readonly reason: string };
