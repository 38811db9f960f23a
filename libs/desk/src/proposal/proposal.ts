import type { Rundown, RundownId } from '#rundown';
import type { PlanningId, ReplanningId } from '../ids.js';
import type { Newcomer } from './newcomer.js';
import type { PlannedDraft } from '../ports/stores.js';
import type { ReplanChange } from '../replanning/replanning.js';

/** A proposal has the id of what made it. */
export type ProposalId = PlanningId | ReplanningId;

/** What a draft would be, kept until some of it is taken. Both sides are in ids of rows; newcomers have theirs from the beginning. */
export interface Proposal {
  readonly id: ProposalId;
  readonly rundownId: RundownId;
  /** The draft that it was made for. */
  readonly before: Rundown;
  readonly after: Rundown;
  /** Those whom it seats and who have no place in the episode yet. */
  readonly newcomers: readonly Newcomer[];
  /** Themes that would wait, and what the planning had to say: they hold once the whole is taken. */
  readonly beside: Pick<PlannedDraft, 'reserve' | 'remarks'>;
  /** What it answers, to be written down once some of it is taken; null: nothing happened. */
  readonly change: ReplanChange | null;
}

/** Proposals, inside one transaction. */
export interface ProposalStore {
  /** Puts these in the place of whatever was proposed for this rundown. */
  replace(rundownId: RundownId, proposals: readonly Proposal[], at: Date): Promise<void>;
  byId(id: ProposalId): Promise<Proposal | null>;
}
