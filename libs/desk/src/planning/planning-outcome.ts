import type { Reason } from '#rundown';
import type { PlanningState } from './planning.js';

/** How a planning ended; `PlanningSettled` when it had ended before. */
export type CarryOutPlanningOutcome =
  | { readonly outcome: 'ShowPlanned'; readonly revision: number }
  /** It waits beside the draft. */
  | { readonly outcome: 'ShowProposed' }
  | { readonly outcome: 'PlanningRefused'; readonly refusal: Reason }
  | { readonly outcome: 'PlanningSettled'; readonly state: PlanningState };
