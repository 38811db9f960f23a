import type { CompiledShow } from './compiled-show.js';

/** How long the search may take: half a second (a second for large shows), some seconds, half a minute. */
export type Effort = 'quick' | 'normal' | 'deep';

export const EFFORTS: readonly Effort[] = ['quick', 'normal', 'deep'];

/** What an effort buys; counted in steps, so that the same question has the same answer on every machine. */
export interface Budget {
  /** Annealings, each from another draft. */
  readonly restarts: number;
  /** Changes tried in each for a show of middling size; `iterationsFor` fits it to others. */
  readonly iterations: number;
  /** Best drafts kept of each annealing, and how many in all are polished; a quick search, whose tuning leaves little to win, polishes none. */
  readonly keep: number;
  readonly polished: number;
  /** Best plans of each part of the search whose durations are solved in whole ticks. */
  readonly whole: number;
  /** Nodes at most for a bound on whole people and themes; 0: from the relaxation alone. The seconds are a safety net. */
  readonly boundNodes: number;
  readonly boundSeconds: number;
  /** Seconds after which the clock ends what the steps did not. */
  readonly ceilingSeconds: number;
}

/** Of as many steps in a quick search, six annealings leave fewer bad draws behind than four or eight. */
export const BUDGETS: Readonly<Record<Effort, Budget>> = {
  quick: { restarts: 6, iterations: 18_000, keep: 4, polished: 0, whole: 0, boundNodes: 0, boundSeconds: 2, ceilingSeconds: 10 },
  normal: { restarts: 10, iterations: 90_000, keep: 4, polished: 16, whole: 1, boundNodes: 20, boundSeconds: 10, ceilingSeconds: 60 },
  deep: { restarts: 28, iterations: 240_000, keep: 5, polished: 80, whole: 2, boundNodes: 1000, boundSeconds: 20, ceilingSeconds: 180 },
};

/** Pairs of a theme and somebody who can speak there, in a show of middling size. */
const MIDDLING_PAIRS = 64;

/** Changes tried in each annealing of a show: more where there is more to choose from, within reason. */
export function iterationsFor({ able }: Pick<CompiledShow, 'able'>, { iterations }: Pick<Budget, 'iterations'>): number {
  const pairs = able.reduce((sum, list) => sum + list.length, 0);
  return Math.round(iterations * Math.min(1.7, Math.max(0.6, pairs / MIDDLING_PAIRS)));
}
