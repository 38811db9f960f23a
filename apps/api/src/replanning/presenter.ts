import type { AcceptReplanningOutcome, Locale, ProposeReplanningOutcome, ReplanProposal } from '#desk';
import { presentProblem } from '../graphql/problem.js';
import { presentFacts, presentReason } from '../graphql/reason.types.js';
import type { ReplanProposalType } from './types.js';

const presentProposal = ({ changes, toldAgain, segments, ...proposal }: ReplanProposal): ReplanProposalType => ({
  ...proposal,
  changes: changes.map(presentReason),
  toldAgain: toldAgain.map(({ person, why }) => ({ person, why: presentReason(why) })),
  segments: segments.map((segment) => ({ ...segment, speakers: [...segment.speakers] })),
});

export function presentProposals(outcome: ProposeReplanningOutcome, locale: Locale) {
  switch (outcome.outcome) {
    case 'ReplanningProposed':
      return { ...outcome, proposals: outcome.proposals.map(presentProposal) };
    case 'ReplanRefused':
      return { ...presentProblem(outcome, locale), facts: presentFacts(outcome.facts) };
    case 'StaleRevision':
      return presentProblem(outcome, locale);
  }
}

/** The rundown itself is resolved from its id. */
export const presentAcceptance = (outcome: AcceptReplanningOutcome, locale: Locale) =>
  outcome.outcome === 'RundownReplanned' ? outcome : presentProblem(outcome, locale);
