import type { ShowInstance } from '../planner/instance.js';
import { findPlan } from './find-plan.js';
import { proveImpossible } from './prove-impossible.js';

/** Whether a plan exists, as far as it is known. */
export type Feasibility = 'possible' | 'impossible' | 'unknown';

/** Answers whether an instance has a plan; another solver may know where this one does not. */
export type FeasibilityOracle = (instance: ShowInstance) => boolean | 'unknown';

/** Times a plan is looked for, at most: each takes some tenths of a second. */
const MOST_SEARCHED = 40;

/** Asks for a proof first, then looks for a plan, then asks whoever else may know. Remembers nothing. */
export class FeasibilityCheck {
  /** How many times a plan was looked for. */
  searched = 0;

  constructor(private readonly other: FeasibilityOracle | null) {}

  /** True when it is sure that there is no plan. */
  isImpossible(instance: ShowInstance): boolean {
    return proveImpossible(instance);
  }

  /** `starts`: how long a plan is looked for. */
  weigh(instance: ShowInstance, starts = 3): Feasibility {
    if (this.isImpossible(instance)) return 'impossible';
    if (++this.searched > MOST_SEARCHED) return 'unknown';
    if (findPlan(instance, starts)) return 'possible';
    const known = this.other?.(instance) ?? 'unknown';
    return known === 'unknown' ? 'unknown' : known ? 'possible' : 'impossible';
  }
}
