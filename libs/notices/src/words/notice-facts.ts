import type { Instant } from '../instant.js';
import type { NoticeKind } from '../notice/notice-kind.js';
import type { Stay } from '../participation/participation.js';
import type { SlotDifference } from '../slot/diff-told.js';
import type { Slot } from '../slot/slot.js';

/** Whom to call; empty text: not known. */
export interface Contact {
  readonly name: string;
  readonly telephone: string;
  readonly address: string;
}

/** What every mail is told. */
export interface CommonFacts {
  /** As the person is greeted. */
  readonly recipient: string;
  /** Title of the show. */
  readonly show: string;
  /** In whose name the mail is written. */
  readonly studio: string;
  readonly contact: Contact | null;
  /** The person's page; empty: no button. */
  readonly link: string;
  /** What the attached calendar file does; null: none is attached. */
  readonly method: 'REQUEST' | 'CANCEL' | null;
}

/** For mails about a slot; null: there is none yet. */
export interface SlotFacts {
  readonly slot: Slot | null;
  /** IANA zone of the person, where it is known. */
  readonly viewerZone: string | null;
  /** Names of those they will sit with. */
  readonly companions: readonly string[];
}

/** For mails that remind: what stands, and when the mail leaves. */
export interface ReminderFacts extends SlotFacts {
  readonly slot: Slot;
  readonly at: Instant;
}

/** For mails that tell a change. */
export interface ChangeFacts {
  /** What the person was last told. */
  readonly before: Slot | null;
  readonly difference: SlotDifference;
}

/** For the copy of signed image rights. */
export interface RightsFacts {
  /** Of the text that was signed. */
  readonly rightsVersion: string;
  readonly signedName: string;
  readonly signedAt: Instant;
  /** In which the hour of signing is said. */
  readonly zone: string;
}

interface FactsByKind {
  readonly invitation: SlotFacts;
  readonly applicationAccepted: SlotFacts;
  readonly applicationDeclined: object;
  readonly slotProposed: SlotFacts;
  readonly slotChanged: SlotFacts & ChangeFacts;
  readonly segmentsMoved: SlotFacts & ChangeFacts;
  readonly slotLost: ChangeFacts;
  readonly cancelled: ChangeFacts;
  readonly confirmedReceipt: SlotFacts & { readonly stay: Stay | null };
  readonly declinedReceipt: object;
  readonly withdrawnReceipt: object;
  readonly reminder: ReminderFacts;
  readonly eveReminder: ReminderFacts;
  readonly recordingDay: ReminderFacts;
  readonly nudge: ReminderFacts;
  readonly imageRightsCopy: RightsFacts;
  readonly callSheet: ReminderFacts;
}

/** Everything a mail of that kind is written from. */
export type NoticeFacts<Kind extends NoticeKind = NoticeKind> = CommonFacts & FactsByKind[Kind];
