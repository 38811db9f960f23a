import type { ShowPlan } from './instance.js';
import type { Obstacle } from './obstacle.js';
import type { PlanValue } from './value-plan.js';
import type { AbsenceReason, SeatReason } from './seat-reason.js';

/** What became of a show to be planned. */
export type ShowOutcome = ShowSolved | ShowImpossible | NoPlanFound;

/** A plan that keeps every rule. */
export interface ShowSolved {
  readonly outcome: 'showSolved';
  readonly plan: ShowPlan;
  readonly value: PlanValue;
  /** No plan is worth more than this; null when it was not asked for or is out of reach. */
  readonly bound: number | null;
  /** How far the value is below the bound, as a part of the bound. */
  readonly gap: number | null;
  readonly people: readonly PersonInShow[];
  readonly absent: readonly PersonOutside[];
  readonly work: Work;
}

/** What somebody who comes does there. Ticks. */
export interface PersonInShow {
  readonly speaker: number;
  readonly airtime: number;
  /** Start of the first and end of the last segment they sit through, from the start of the show. */
  readonly arrives: number;
  readonly leaves: number;
  readonly seats: readonly { readonly position: number; readonly theme: number; readonly reason: SeatReason }[];
}

/** Somebody who does not come, and why. */
export interface PersonOutside {
  readonly speaker: number;
  readonly reason: AbsenceReason;
}

/** What was spent. */
export interface Work {
  readonly seed: number;
  readonly restarts: number;
  readonly iterations: number;
  /** Drafts whose durations and speech were solved as linear programs. */
  readonly polished: number;
  /** The clock ended the search before its steps were done: another run may find another plan. */
  readonly interrupted: boolean;
}

/** No plan can exist, for each of these reasons alone. */
export interface ShowImpossible {
  readonly outcome: 'showImpossible';
  readonly obstacles: readonly Obstacle[];
}

/** The search ended without a plan that keeps every rule; that none exists is not proven. */
export interface NoPlanFound {
  readonly outcome: 'noPlanFound';
  readonly work: Work;
}
