import type { ProposalGone } from '../proposal/proposal-outcomes.js';
import type { StaleRevision } from '../rundown/rundown-outcomes.js';
import type { Reason, RundownId } from '#rundown';
import type { ReplanProposal } from './replanning.js';

export interface ReplanningProposed {
  readonly outcome: 'ReplanningProposed';
  /** The least disturbance first. */
  readonly proposals: readonly ReplanProposal[];
}
/** There is nothing to propose, and why. */
export interface ReplanRefused {
  readonly outcome: 'ReplanRefused';
  readonly code:
    | 'notInEpisode' | 'noStart' | 'windowUnreadable' | 'lengthOutOfRange' | 'lengthTooShort' | 'lengthTooLong' | 'lengthNotFilled' | 'notPlannedAsWhole' | 'oneDebateLeft' | 'castImpossible' | 'noPlanFound';
  readonly facts: NonNullable<Reason['facts']>;
}
export interface RundownReplanned {
  readonly outcome: 'RundownReplanned';
  readonly rundownId: RundownId;
  readonly revision: number;
}

export type ProposeReplanningOutcome = ReplanningProposed | StaleRevision | ReplanRefused;
export type AcceptReplanningOutcome = RundownReplanned | StaleRevision | ProposalGone;
