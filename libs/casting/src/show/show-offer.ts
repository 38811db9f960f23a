import type { Segment } from '#rundown';
import type { Company } from '../company.js';
import type { PlanningWishes } from './planning-wishes.js';

/** What a show is planned from. */
export interface ShowOffer {
  /** The lines as drafted: their durations sum to the target, and the heaviest themes are the debates. */
  readonly segments: readonly Segment[];
  /** The debate that each theme would be, heaviest first. */
  readonly offers: readonly Segment[];
  readonly company: Company;
  /** Usual ones when absent. */
  readonly wishes?: PlanningWishes;
  /** The running order before, whose locks are kept. */
  readonly before?: readonly Segment[];
  /** Which round of searching on after a first plan, from 0; a first plan when absent. */
  readonly round?: number;
}
