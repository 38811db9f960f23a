import { SEARCH_ROUNDS } from '#casting';
import type { Locale, Planning, RequestPlanningOutcome } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import { presentReason } from '../graphql/reason.types.js';
import type { PlanningType } from './types.js';

export const presentPlanning = (planning: Planning): PlanningType => ({
  ...planning,
  refusal: planning.refusal && presentReason(planning.refusal),
  improvement: planning.improvement && { ...planning.improvement, rounds: SEARCH_ROUNDS },
});

export function presentRequest(outcome: RequestPlanningOutcome, locale: Locale) {
  switch (outcome.outcome) {
    case 'PlanningQueued':
      return { ...outcome, planning: presentPlanning(outcome.planning) };
    case 'PlanningUnderWay':
      return { ...presentProblem(outcome, locale), planning: presentPlanning(outcome.planning) };
    case 'StaleRevision':
      return presentProblem(outcome, locale);
  }
}
