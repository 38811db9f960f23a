import type { Planner, PlanningStep, PlanRequest } from '#desk';

/** A plan, or why there can be none. */
export type Planned = Awaited<ReturnType<Planner['plan']>>;

/** What the planner's thread is asked. */
export interface PlannerJob {
  readonly id: number;
  readonly request: PlanRequest;
}

/** What it says meanwhile and in the end. */
export type PlannerAnswer = { readonly id: number } & (
  | { readonly step: PlanningStep }
  | { readonly planned: Planned }
  | { readonly fault: string }
);
