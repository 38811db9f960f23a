import type { Answer, Contact, ParticipationStatus, PersonAct, Slot } from '#notices';
import type { SegmentId } from '#rundown';
import type { Locale } from '../actor.js';
import type { LowerThird } from '../episode/episode.js';
import type { ImageRights, PreparedAnswer } from './participation-file.js';

/** What a guest is to speak about in a segment, where the producer lets guests see it. */
export interface SegmentMatter {
  readonly segmentId: SegmentId;
  /** Verbatim, with who wrote it; null: unknown. */
  readonly questions: readonly { readonly text: string; readonly author: string | null }[];
  readonly quotes: readonly { readonly text: string; readonly author: string | null }[];
}

/** A speaker's page as the newest version has it: theirs alone, nobody else's address in it. */
export interface SpeakerPage {
  readonly recipient: string;
  readonly locale: Locale;
  /** IANA name of where they live; null: not said. */
  readonly zone: string | null;
  readonly show: string;
  readonly letterhead: string;
  readonly status: ParticipationStatus;
  /** An answer names the slot it is about. */
  readonly slotRevision: number;
  /** True when the link was mailed for an older slot: « ce créneau a changé ». */
  readonly slotChanged: boolean;
  /** What may be answered now. */
  readonly acts: readonly PersonAct['act'][];
  /** Null: there is none yet. */
  readonly slot: Slot | null;
  readonly mapAddress: string;
  readonly contact: Contact | null;
  readonly companions: readonly string[];
  /** Their own speaking time in each of the slot's segments, seconds. */
  readonly speakingSeconds: ReadonlyMap<SegmentId, number>;
  /** Empty unless the producer shows it. */
  readonly matter: readonly SegmentMatter[];
  readonly answer: Answer | null;
  readonly rights: { readonly version: string; readonly text: string; readonly signed: ImageRights | null };
  readonly lowerThird: LowerThird | null;
  /** How the host says their name, and a few sentences about them; empty: not said. */
  readonly pronunciation: string;
  readonly biography: string;
  /** The preparation questions, with what they answered; empty text: not yet. */
  readonly preparation: readonly PreparedAnswer[];
}

/** What a speaker says of themselves on their page; empty text and null: nothing. */
export interface SpeakerWords {
  readonly lowerThird: LowerThird | null;
  readonly pronunciation: string;
  readonly biography: string;
  readonly preparation: readonly PreparedAnswer[];
  readonly zone: string | null;
}

/** Whoever holds a link, and from where; the address is hashed before it is kept, but under a signature. */
export interface LinkHolder {
  readonly token: string;
  readonly remoteAddress: string;
}

/** An answer as it is given on the page; hours are local date-times `YYYY-MM-DDTHH:MM` in the slot's zone. */
export type SpeakerAnswer =
  | { readonly act: 'acceptInvitation' }
  | { readonly act: 'confirm'; readonly slotRevision: number; readonly arrives: string | null; readonly leaves: string | null }
  | { readonly act: 'decline'; readonly slotRevision: number; readonly reason: string; readonly instead: string }
  | { readonly act: 'withdraw'; readonly reason: string };
