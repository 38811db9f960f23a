import type { EpisodeId, Reason } from '#rundown';
import type { PlanningId, UserId } from '../ids.js';
import type { Improvement } from './improvement.js';

export type PlanningState = 'queued' | 'running' | 'done' | 'refused' | 'failed';

/** What a planning is doing, in order. */
export const PLANNING_STEPS = ['read', 'quote', 'draft', 'cast', 'time', 'save'] as const;
export type PlanningStep = (typeof PLANNING_STEPS)[number];

/** One request for a first rundown, and how far it came. */
export interface Planning {
  readonly id: PlanningId;
  readonly episodeId: EpisodeId;
  readonly state: PlanningState;
  /** 0–100. */
  readonly progress: number;
  readonly step: PlanningStep | null;
  /** Why there is no rundown; only when refused or failed. */
  readonly refusal: Reason | null;
  /** Revision of the draft that the producer saw when asking: a draft edited since is never overwritten. */
  readonly expectedRevision: number;
  readonly requestedBy: UserId | null;
  /** How often it was started. */
  readonly attempts: number;
  /** How the search for a better rundown than its first goes; null where there is nothing to search for. */
  readonly improvement: Improvement | null;
  /** True: its rundown is proposed beside the draft, and does not replace it. */
  readonly proposes: boolean;
  /** True while what it proposed waits to be looked through. */
  readonly waits: boolean;
}
