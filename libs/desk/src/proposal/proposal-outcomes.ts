import type { RundownId } from '#rundown';

/** The proposal was accepted, replaced by newer ones, or made for a draft that is no longer so. */
export interface ProposalGone {
  readonly outcome: 'ProposalGone';
  readonly rundownId: RundownId;
}
