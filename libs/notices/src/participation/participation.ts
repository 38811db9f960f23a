import type { SpeakerId } from '#rundown';
import type { Instant } from '../instant.js';

/** Where a person stands on the way to the studio; the first seven in the order in which they are reached. */
export const PARTICIPATION_STATUSES = [
  'suggested', // proposé
  'applied', // candidat
  'invited', // invité
  'accepted', // retenu : les deux disent oui, le créneau n'est pas confirmé
  'confirmed', // confirmé
  'toReconfirm', // à reconfirmer
  'present', // présent
  'declined', // a décliné
  'withdrawn', // s'est retiré
  'cancelled', // annulé par le studio
] as const;
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];

/** A person asked to take part (candidature). `withdrawn` is their word, `accepted` and `declined` are the studio's. */
export interface Application {
  readonly state: 'open' | 'accepted' | 'declined' | 'withdrawn';
  readonly at: Instant;
}

/** The studio asked a person to take part (invitation). `cancelled` is the studio's word, `accepted` and `declined` are theirs. */
export interface Invitation {
  readonly state: 'open' | 'accepted' | 'declined' | 'cancelled';
  readonly at: Instant;
}

/** How an answer reached the studio; one given by telephone says who wrote it down and when the call was. */
export type Channel =
  | { readonly by: 'link' }
  | { readonly by: 'telephone'; readonly notedBy: string; readonly calledAt: Instant };

/** « Oui, mais »: when the person arrives or leaves, where that is not at call or release. */
export interface Stay {
  readonly arrivesAt: Instant | null;
  readonly leavesAt: Instant | null;
}

/** What a person said last, and of which slot. */
export interface Answer {
  readonly says: 'agrees' | 'confirms' | 'declines' | 'withdraws';
  readonly slotRevision: number;
  readonly at: Instant;
  readonly channel: Channel;
  /** Null: for the whole of the presence window. */
  readonly stay: Stay | null;
  /** Empty: not said. */
  readonly reason: string;
  /** Someone else instead, in the person's words; empty: nobody. */
  readonly instead: string;
}

/** From call (arrivée) to release (libération). */
export interface PresenceWindow {
  readonly callAt: Instant;
  readonly releaseAt: Instant;
}

/** A person in an episode: invitation and application meet here. */
export interface Participation {
  readonly id: SpeakerId;
  readonly role: 'host' | 'guest';
  readonly status: ParticipationStatus;
  readonly application: Application | null;
  readonly invitation: Invitation | null;
  /** Rises with each new thing to answer: a first request, a changed slot, a request made again. 0: nothing was asked yet. */
  readonly slotRevision: number;
  /** Of the present slot; null while there is none. */
  readonly window: PresenceWindow | null;
  readonly answer: Answer | null;
  /** What a person marked present was before; null otherwise. */
  readonly statusBefore: ParticipationStatus | null;
}

/** A person whom the studio thinks of and who has been asked nothing yet. */
export function suggestParticipation(id: SpeakerId, role: 'host' | 'guest'): Participation {
  return { id, role, status: 'suggested', application: null, invitation: null, slotRevision: 0, window: null, answer: null, statusBefore: null };
}

/** Whether the person's last answer is about the slot that stands now. */
export function hasAnswered({ answer, slotRevision }: Participation): boolean {
  return answer !== null && answer.slotRevision === slotRevision;
}
