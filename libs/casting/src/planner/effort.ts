/** How long the search may take: about half a second, three seconds, half a minute. */
export type Effort = 'quick' | 'normal' | 'deep';

export const EFFORTS: readonly Effort[] = ['quick', 'normal', 'deep'];

/** What an effort buys; counted in steps, so that the same question has the same answer on every machine. */
export interface Budget {
  /** Annealings, each from another draft, and changes tried in each. */
  readonly restarts: number;
  readonly iterations: number;
  /** Best drafts kept of each annealing, and how many in all are polished. */
  readonly keep: number;
  readonly polished: number;
  /** Whether the bound is proven on whole people, and in how many nodes at most; 0: from the relaxation alone. */
  readonly boundNodes: number;
  readonly boundSeconds: number;
  /** Seconds after which the clock ends what the steps did not. */
  readonly ceilingSeconds: number;
}

export const BUDGETS: Readonly<Record<Effort, Budget>> = {
  quick: { restarts: 2, iterations: 60_000, keep: 8, polished: 10, boundNodes: 0, boundSeconds: 5, ceilingSeconds: 10 },
  normal: { restarts: 8, iterations: 200_000, keep: 20, polished: 60, boundNodes: 20, boundSeconds: 10, ceilingSeconds: 30 },
  deep: { restarts: 24, iterations: 800_000, keep: 40, polished: 400, boundNodes: 2000, boundSeconds: 30, ceilingSeconds: 120 },
};
