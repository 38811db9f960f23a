import type { CalendarEntry } from '../calendar/calendar-entry.js';
import type { Instant } from '../instant.js';
import type { Participation, ParticipationStatus } from '../participation/participation.js';
import type { SlotDifference } from '../slot/diff-told.js';
import type { Slot } from '../slot/slot.js';
import type { NoticeKind } from './notice-kind.js';

/** What a person knows: what the last mail that reached them, or their own answer, was about. */
export interface Told {
  readonly slotRevision: number;
  readonly status: ParticipationStatus;
  readonly slot: Slot | null;
  /** The last one sent; null: their calendar holds nothing of ours. */
  readonly entry: CalendarEntry | null;
}

/** Whether a person of that status knows, or is to know, that they are not expected. */
export function isOut(status: ParticipationStatus): boolean {
  return status === 'declined' || status === 'withdrawn' || status === 'cancelled';
}

/** A person and everything that decides whether they are told something. */
export interface PersonToTell {
  readonly participation: Participation;
  /** The slot of `participation.slotRevision`, as the version before left it, whether it was told or not. */
  readonly standing: Slot | null;
  /** The slot as it is now. */
  readonly slot: Slot | null;
  /** Null: they were never told anything. */
  readonly told: Told | null;
  /** `blocked`: the address is known to refuse mail. */
  readonly reach: 'mail' | 'noAddress' | 'blocked';
}

/** Why a person gets no mail. */
export type Silence =
  /** Suggested, or an application nobody has answered. */
  | 'notAsked'
  | 'nothingChanged'
  /** Their own word, for which they had a receipt. */
  | 'declined'
  | 'withdrawn'
  /** Nobody had told them that they were thought of. */
  | 'neverTold'
  | 'alreadyTold'
  | 'present'
  | 'callPassed'
  /** There is something to tell, and the telephone is what is left. */
  | 'noAddress'
  | 'addressBlocked';

/** One mail to be, before its words. */
export interface PlannedNotice {
  /** Unique for ever: nobody is told the same twice. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly slotRevision: number;
  /** Of a receipt: when the answer was given that it says back; null otherwise. */
  readonly answeredAt: Instant | null;
  /** The producer may leave it out. */
  readonly optional: boolean;
  /** What would go to the calendar with it if it left now, and by which method; null: nothing. Settled when it is sent. */
  readonly entry: CalendarEntry | null;
}

/** What a release, or an act of the studio, means for one person. */
export interface PersonNews {
  /** As it is to be saved. */
  readonly participation: Participation;
  readonly difference: SlotDifference;
  /** Old → new, as the person sees it. */
  readonly before: Slot | null;
  readonly after: Slot | null;
  readonly notice: PlannedNotice | null;
  /** Set where `notice` is null. */
  readonly why: Silence | null;
  /** What the person knows without any mail, to be saved at once; null: as before. */
  readonly knows: Told | null;
  /** Links bound to the first revision are good for the second: the slot they were sent for stands again. */
  readonly rebind: { readonly fromRevision: number; readonly toRevision: number } | null;
}
