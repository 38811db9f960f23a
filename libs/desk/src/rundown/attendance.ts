import type { Side, Span } from '#rundown';
import type { ParticipationId } from '../ids.js';

/** What is known of a person beyond their part in the rundown: their hours, where else they are, what they signed. */
export interface Attendance {
  readonly participation: ParticipationId;
  /** When they are free, as they wrote it; empty: they said nothing. */
  readonly free: readonly Span[];
  /** « Oui, mais »: when they come and go, by the clocks on site; null: for all of it. */
  readonly stay: Span | null;
  /** From call to release as they were last told; null: not yet. */
  readonly called: Span | null;
  /** Episodes around the same day that they are in as well. */
  readonly elsewhere: readonly (Span & { readonly title: string })[];
  readonly signed: boolean;
}

/** Where somebody seems to stand on a theme, to be confirmed. */
export interface KnownSide extends Side {
  readonly participation: ParticipationId;
}
