import type { Instant } from '../instant.js';
import type { Participation, ParticipationStatus } from './participation.js';
import type { StatusRefusal } from './verdicts.js';

/** The participation as the act leaves it. */
export interface ParticipationChanged {
  readonly outcome: 'participationChanged';
  readonly participation: Participation;
  readonly from: ParticipationStatus;
}

/** The act had been done before: nothing to save, nothing to tell. */
export interface ParticipationUnchanged {
  readonly outcome: 'participationUnchanged';
  readonly participation: Participation;
}

/** Why an act is refused, with what the screen says about it. */
export type Refusal =
  | { readonly code: StatusRefusal; readonly status: ParticipationStatus }
  /** Answers count until the call time. */
  | { readonly code: 'tooLate'; readonly callAt: Instant; readonly answeredAt: Instant }
  /** There is no date or no segment yet to say yes to. */
  | { readonly code: 'noSlotYet' }
  /** The slot that was answered is not the one that stands. */
  | { readonly code: 'slotChanged'; readonly answeredRevision: number; readonly currentRevision: number }
  /** Arrival and departure must leave some of the presence window, in this order. */
  | { readonly code: 'stayOutsideWindow'; readonly arrivesAt: Instant | null; readonly leavesAt: Instant | null; readonly callAt: Instant; readonly releaseAt: Instant };

/** The act is not possible as things stand. */
export interface ParticipationRefused {
  readonly outcome: 'participationRefused';
  readonly refusal: Refusal;
}

/** What became of an act. */
export type ParticipationOutcome = ParticipationChanged | ParticipationUnchanged | ParticipationRefused;

/** Says no, with the facts. */
export const refuse = (refusal: Refusal): ParticipationOutcome => ({ outcome: 'participationRefused', refusal });
/** Says that it was so already. */
export const unchanged = (participation: Participation): ParticipationOutcome => ({ outcome: 'participationUnchanged', participation });
/** Says what changed, and from which status. */
export const changed = (before: Participation, participation: Participation): ParticipationOutcome => ({
  outcome: 'participationChanged',
  participation,
  from: before.status,
});
