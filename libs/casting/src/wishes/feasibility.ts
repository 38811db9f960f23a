import type { ShowInstance } from '../planner/instance.js';
import { findPlan } from './find-plan.js';
import { proveImpossible } from './prove-impossible.js';

/** Whether a plan exists, as far as it is known. */
export type Feasibility = 'possible' | 'impossible' | 'unknown';

/** Answers whether an instance has a plan; another solver may know where this one does not. */
export type FeasibilityOracle = (instance: ShowInstance) => boolean | 'unknown';

/** Times a plan is looked for, at most: each takes some tenths of a second, in very large shows more, which are looked into less often. */
const MOST_SEARCHED = 40;
const FEWEST_SEARCHED = 6;
/** Themes × speakers gone through by all proofs together, at most, however few proofs that are; after that nothing is sure any more. */
const MOST_PAIRS = 40_000_000;
const FEWEST_PROOFS = 60;
/** Themes × speakers up to which a plan is looked for in no time. */
const SMALL = 2_000;

/** Asks for a proof first, then looks for a plan, then asks whoever else may know. Remembers nothing. */
export class FeasibilityCheck {
  /** How many times a plan was looked for. */
  searched = 0;
  private proofs = 0;
  private pairs = 0;

  constructor(private readonly other: FeasibilityOracle | null) {}

  /** True when it is sure that there is no plan. */
  isImpossible(instance: ShowInstance): boolean {
    if (this.pairs > MOST_PAIRS && this.proofs > FEWEST_PROOFS) return false;
    this.proofs++;
    this.pairs += pairsOf(instance);
    return proveImpossible(instance);
  }

  /** `starts`: how long a plan is looked for. */
  weigh(instance: ShowInstance, starts = 3): Feasibility {
    if (this.isImpossible(instance)) return 'impossible';
    if (++this.searched > Math.max(FEWEST_SEARCHED, (MOST_SEARCHED * SMALL) / Math.max(SMALL, pairsOf(instance)))) return 'unknown';
    if (findPlan(instance, starts)) return 'possible';
    const known = this.other?.(instance) ?? 'unknown';
    return known === 'unknown' ? 'unknown' : known ? 'possible' : 'impossible';
  }
}

const pairsOf = ({ themes, speakers }: ShowInstance): number => themes.length * speakers.length;
