import type { SpeakerId } from '#rundown';
import type { Instant } from '../instant.js';
import type { ParticipationStatus } from '../participation/participation.js';

/** A signature under the image rights text, with which text it was. */
export interface SignedRights {
  readonly version: string;
  readonly signedName: string;
  readonly signedAt: Instant;
  /** Network address from which it was signed. */
  readonly signedFrom: string;
}

/** Somebody who may be seen, and what they signed. */
export interface SeenPerson {
  readonly participation: SpeakerId;
  readonly status: ParticipationStatus;
  readonly rights: SignedRights | Pick<SignedRights, 'version'> | null;
}

/** Who publishes without a signature, and why: kept for good. */
export interface RightsOverride {
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

/** `overridden` is to be logged with its reason. */
export type PublicationVerdict =
  | { readonly verdict: 'free' }
  | { readonly verdict: 'overridden'; readonly missing: readonly SpeakerId[]; readonly override: RightsOverride }
  | { readonly verdict: 'blocked'; readonly missing: readonly SpeakerId[] };

/** Who takes part and has not signed: a remark at release, which blocks nothing. */
export function missingRights(people: readonly SeenPerson[]): readonly SpeakerId[] {
  return people.filter(({ status, rights }) => SEEN.includes(status) && rights === null).map(({ participation }) => participation);
}

/** Whether a recorded show may be published: only of those who were there, and an override needs a name and a reason. */
export function judgePublication(people: readonly SeenPerson[], override: RightsOverride | null): PublicationVerdict {
  const missing = missingRights(people.filter(({ status }) => status === 'present'));
  if (missing.length === 0) return { verdict: 'free' };
  const isGiven = override !== null && override.by.trim() !== '' && override.reason.trim() !== '';
  return isGiven ? { verdict: 'overridden', missing, override } : { verdict: 'blocked', missing };
}

const SEEN: readonly ParticipationStatus[] = ['accepted', 'confirmed', 'toReconfirm', 'present'];
