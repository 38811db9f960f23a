import type { ApplicationText, LengthRefusal, Matter, TopicPage } from '#editorial';
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

/** A page as read and what it offers. */
export interface GatheredPage {
  readonly page: TopicPage;
  readonly matter: Matter;
}

/** Reads pages and makes first rundowns; pure and plain data both ways, so that it can live in a thread of its own. */
export interface Planner {
  plan(request: PlanRequest, onStep: (step: PlanningStep) => void): Promise<PlannedShow | LengthRefusal>;
  /** Reads a page for its import, which takes seconds for millions of letters. */
  gather(pageText: string, applications: readonly ApplicationText[]): Promise<GatheredPage>;
}
