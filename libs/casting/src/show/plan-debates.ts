import { UNPROVEN } from '../planner/bound-show.js';
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

/** Plans a show at once, on the calling thread; the same show has the same plan on every machine. */
export function planDebates(instance: ShowInstance, polish: LinearSolver | undefined): ShowOutcome {
  const prepared = prepareShow(instance);
  const budget = instance.prm.P > FEW_DEBATES ? { ...FIRST_PLAN, iterations: MORE_STEPS } : FIRST_PLAN;
  const found = prepared.obstacles.length > 0 ? [] : Array.from({ length: PARTS }, (_, part) => searchShow(prepared.show, { seed: 1, part, budget, ...(polish && { polish }) }));
  return finishShow(prepared, found, UNPROVEN, { seed: 1, effort: 'quick' });
}
