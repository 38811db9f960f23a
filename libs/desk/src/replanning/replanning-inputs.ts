import type { RundownId, Seconds } from '#rundown';
import type { ParticipationId, ReplanningId } from '../ids.js';
import type { LateArrival } from './replanning.js';

/** Exactly one of the three changes. */
export interface ProposeReplanningInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly declined?: ParticipationId | null;
  readonly late?: LateArrival | null;
  readonly targetSeconds?: Seconds | null;
}

export interface AcceptReplanningInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly proposal: ReplanningId;
}
