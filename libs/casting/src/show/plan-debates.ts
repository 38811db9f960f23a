import { boundShow, UNPROVEN } from '../planner/bound-show.js';
import { BUDGETS, type Budget } from '../planner/effort.js';
import type { ShowInstance } from '../planner/instance.js';
import type { LinearSolver } from '../planner/linear-program.js';
import { PARTS, searchShow } from '../planner/search-show.js';
import type { ShowOutcome } from '../planner/show-outcome.js';
import { finishShow, prepareShow } from '../planner/solve-show.js';

/** What a first plan may take: a show of a few debates is mostly found within some thousands of steps, a longer one takes more. */
const FIRST_PLAN: Budget = { ...BUDGETS.quick, restarts: 4, iterations: 10_000, keep: 3, polished: 4 };
const FEW_DEBATES = 4;
const MORE_STEPS = 25_000;

/** What is searched on once a first plan stands: each round from other starts and deeper, some seconds in all. */
const ROUNDS: readonly Budget[] = [
  { ...FIRST_PLAN, iterations: 40_000, keep: 4, polished: 8 },
  { ...FIRST_PLAN, restarts: 8, iterations: 60_000, keep: 4, polished: 16, whole: 1, boundNodes: 5, boundSeconds: 30 },
  { ...FIRST_PLAN, restarts: 8, iterations: 120_000, keep: 4, polished: 16, whole: 1 },
  { ...FIRST_PLAN, restarts: 12, iterations: 160_000, keep: 5, polished: 24, whole: 1 },
];

/** The round that also proves what no plan can be worth more than: the first one is to be over soon. */
const PROVING = 1;

/** Rounds that can be searched on after a first plan. */
export const SEARCH_ROUNDS = ROUNDS.length;

/** How a show's debates are searched for. */
export interface DebateSearch {
  readonly polish?: LinearSolver | undefined;
  /** Proves in the second round what no plan can be worth more than. */
  readonly bound?: LinearSolver | undefined;
  /** Which round after the first plan, from 0; a first plan when absent. */
  readonly round?: number | undefined;
}

/** Plans a show at once, on the calling thread; the same show and round have the same plan on every machine. */
export function planDebates(instance: ShowInstance, { polish, bound, round }: DebateSearch = {}): ShowOutcome {
  const prepared = prepareShow(instance);
  const first = instance.prm.P > FEW_DEBATES ? { ...FIRST_PLAN, iterations: MORE_STEPS } : FIRST_PLAN;
  const budget = round === undefined ? first : ROUNDS[Math.min(round, ROUNDS.length - 1)]!;
  const seed = 1 + (round === undefined ? 0 : round + 1);
  const found = prepared.obstacles.length > 0 ? [] : Array.from({ length: PARTS }, (_, part) => searchShow(prepared.show, { seed, part, budget, ...(polish && { polish }) }));
  const proven = round === PROVING && bound !== undefined && found.length > 0 ? boundShow(prepared.show, bound, budget) : UNPROVEN;
  return finishShow(prepared, found, proven, { seed, effort: 'quick', budget });
}
