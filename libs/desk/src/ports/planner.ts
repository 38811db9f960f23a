import type { LengthRefusal } from '#editorial';
import type { ShowSheet } from '#interchange';
import type { LocalStart, Seconds } from '#rundown';
import type { PlanningStep } from '../planning/planning.js';
import type { ImportedApplication } from '../topic/imported-application.js';

/** Everything a plan follows from; the same request gives the same plan. */
export interface PlanRequest {
  readonly pageText: string;
  readonly title: string;
  readonly applications: readonly ImportedApplication[];
  readonly start: LocalStart | null;
  readonly targetSeconds: Seconds;
  /** The host's included. */
  readonly seats: number;
}

/** A first rundown; every id in it is derived from content. */
export type PlannedShow = { readonly outcome: 'ShowPlanned' } & ShowSheet;

/** Makes a first rundown; pure and plain data both ways, so that it can live in a thread of its own. */
export interface Planner {
  plan(request: PlanRequest, onStep: (step: PlanningStep) => void): Promise<PlannedShow | LengthRefusal>;
}
