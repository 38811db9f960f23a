import type { ProposalFragment } from '../operations/replanning.js';

/** The kind of the first proposal before this one that comes to the very same show; null: it is a show of its own. */
export function findSame(proposal: ProposalFragment, proposals: readonly ProposalFragment[]): ProposalFragment['kind'] | null {
  const show = ({ segments, changes, toldAgain }: ProposalFragment) => JSON.stringify([segments, changes, toldAgain]);
  const before = proposals.slice(0, proposals.indexOf(proposal));
  return before.find((one) => show(one) === show(proposal))?.kind ?? null;
}
