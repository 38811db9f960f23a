import type { ModerateContributionMutationVariables } from '../operations/moderation.js';

export type Decision = ModerateContributionMutationVariables['input'];

/** What one decides with, without what the list adds: which contribution, and the wording that was read. */
export type Verdict = Omit<Decision, 'contributionId' | 'wording'>;

/** How long a decision is held before it leaves, in milliseconds: as long as it can be taken back without anybody having been told. */
export const HELD_MILLISECONDS = 6_000;

/** Decisions made here that have not left yet, oldest first. */
export interface Held {
  readonly decision: Decision;
  readonly author: string;
}

export const REASONS = ['insult', 'hatred', 'privacy', 'advertising', 'offTopic', 'double', 'other'] as const;
export type Reason = (typeof REASONS)[number];

/** Where one stands once the item at a place has left a list of so many. */
export const standAfterLeaving = (at: number, left: number): number => Math.max(0, Math.min(at, left - 1));
