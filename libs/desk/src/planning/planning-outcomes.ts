import type { StaleRevision } from '../rundown/rundown-outcomes.js';
import type { Planning } from './planning.js';

export interface PlanningQueued {
  readonly outcome: 'PlanningQueued';
  readonly planning: Planning;
}
export interface PlanningUnderWay {
  readonly outcome: 'PlanningUnderWay';
  readonly planning: Planning;
}

export type RequestPlanningOutcome = PlanningQueued | PlanningUnderWay | StaleRevision;
