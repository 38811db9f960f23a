import type { SpeakerId } from '#rundown';
import type { Instant } from '../instant.js';
import type { PersonAct } from '../participation/act.js';
import { openActs } from '../participation/decide-participation.js';
import type { Participation } from '../participation/participation.js';

/** What is kept of a link that was mailed: whom it is for, and which slot it spoke of. */
export interface Link {
  readonly participation: SpeakerId;
  readonly slotRevision: number;
  readonly revokedAt: Instant | null;
}

type PersonActName = PersonAct['act'];

/** What a link opens. */
export type LinkOutcome =
  /** The page, with what may be answered there; nothing, for somebody whom the studio cancelled. */
  | { readonly outcome: 'linkOpen'; readonly acts: readonly PersonActName[] }
  /** « Ce créneau a changé » : the page of the slot that stands, to be answered anew. */
  | { readonly outcome: 'slotChanged'; readonly seenRevision: number; readonly slotRevision: number; readonly acts: readonly PersonActName[] }
  | { readonly outcome: 'linkExpired'; readonly callAt: Instant }
  | { readonly outcome: 'linkRevoked'; readonly revokedAt: Instant }
  /** Guessed, truncated, or of a participation that is no more. */
  | { readonly outcome: 'linkUnknown' };

/**
 * Opening a link reads and changes nothing, however often: what it says depends on what stands then. It ends with the call, or with
 * the recording (`recordingAt`, null: no date) while there is no slot.
 */
export function judgeLink(link: Link | null, participation: Participation | null, at: Instant, recordingAt: Instant | null = null): LinkOutcome {
  if (link === null || participation === null || participation.id !== link.participation) return { outcome: 'linkUnknown' };
  if (link.revokedAt !== null && link.revokedAt <= at) return { outcome: 'linkRevoked', revokedAt: link.revokedAt };
  const { window, slotRevision } = participation;
  const callAt = window?.callAt ?? recordingAt;
  if (callAt !== null && at >= callAt) return { outcome: 'linkExpired', callAt };
  const acts = openActs(participation, at).filter(isPersonAct);
  if (link.slotRevision !== slotRevision) return { outcome: 'slotChanged', seenRevision: link.slotRevision, slotRevision, acts };
  return { outcome: 'linkOpen', acts };
}

/** What whoever holds a link is told; closed says nothing of why, so that guessing teaches nothing. */
export type LinkAnswer = 'open' | 'slotChanged' | 'closed';

/** The same answer to expired, revoked, truncated and guessed ones. */
export function answerLink({ outcome }: LinkOutcome): LinkAnswer {
  return outcome === 'linkOpen' ? 'open' : outcome === 'slotChanged' ? 'slotChanged' : 'closed';
}

/** Whether a text could be a token at all, 32 octets in base64url, before anything is looked up. The answer to one that could not is the same. */
export function isLinkShaped(token: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(token);
}

const PERSON_ACTS: readonly string[] = ['apply', 'acceptInvitation', 'confirm', 'decline', 'withdraw'] satisfies readonly PersonActName[];
const isPersonAct = (act: string): act is PersonActName => PERSON_ACTS.includes(act);
