import { boundShow, UNPROVEN, type Proof } from './bound-show.js';
import { compileShow, type CompiledShow } from './compiled-show.js';
import { readDraft, type DraftRecord } from './draft-record.js';
import { BUDGETS, type Budget, type Effort } from './effort.js';
import { explainAbsences, explainPeople } from './explain-seats.js';
import { findObstacles } from './find-obstacles.js';
import type { ShowInstance, ShowPlan } from './instance.js';
import type { LinearSolver } from './linear-program.js';
import type { Obstacle } from './obstacle.js';
import { readPlanOff } from './read-plan-off.js';
import { restoreObstacle, restorePeople } from './restore-numbers.js';
import { byValue, PARTS, searchShow, type SearchFound } from './search-show.js';
import type { ShowOutcome } from './show-outcome.js';
import { restorePlan, sortCanonically, type CanonicalShow } from './sort-canonically.js';
import { valuePlan } from './value-plan.js';

export interface SolveOptions {
  /** 1 when absent. */
  readonly seed?: number;
  /** `normal` when absent. */
  readonly effort?: Effort;
  /** Steps of one's own instead of the effort's. */
  readonly budget?: Budget;
  /** Solves linear programs to polish the best drafts, and to prove how good they can be at most; without it neither is done. */
  readonly polish?: LinearSolver;
  readonly bound?: LinearSolver;
  /** Told of each better plan while the search goes on. */
  readonly onBetter?: (plan: ShowPlan, value: number) => void;
  /** Seconds since some moment: the safety net. Without it only the steps count. */
  readonly clock?: () => number;
}

/** A show made ready to be searched, perhaps by several threads. */
export interface PreparedShow {
  readonly canonical: CanonicalShow;
  readonly show: CompiledShow;
  readonly obstacles: readonly Obstacle[];
}

/** Plans a show: searches, polishes, proves, explains. The same instance, seed and effort give the same plan, whatever the order of the lists. */
export function solveShow(instance: ShowInstance, options: SolveOptions = {}): ShowOutcome {
  const { seed = 1, effort = 'normal', polish, bound, onBetter, clock } = options;
  const prepared = prepareShow(instance);
  if (prepared.obstacles.length > 0) return finishShow(prepared, [], UNPROVEN, options);
  const budget = options.budget ?? BUDGETS[effort];
  const isOver = ceilingOf(budget, clock);
  let top = -Infinity;
  const found = Array.from({ length: PARTS }, (_, part) =>
    searchShow(prepared.show, {
      seed, part, budget,
      ...(polish && { polish }),
      ...(isOver && { isOver }),
      onBetter: (record) => {
        if (onBetter) top = tell(prepared, record, top, onBetter);
      },
    }));
  return finishShow(prepared, found, bound ? boundShow(prepared.show, bound, budget) : UNPROVEN, options);
}

export function prepareShow(instance: ShowInstance): PreparedShow {
  const canonical = sortCanonically(instance);
  const show = compileShow(canonical.instance);
  return { canonical, show, obstacles: findObstacles(show) };
}

/** Tells a plan found under way if it is worth more than `top`; gives what the best one told is worth. */
export function tell({ show, canonical }: PreparedShow, record: DraftRecord, top: number, onBetter: (plan: ShowPlan, value: number) => void): number {
  const plan = readPlanOff(show, readDraft(show, record));
  const value = plan === null ? -Infinity : valuePlan(show.instance, plan).total;
  if (plan === null || value <= top) return top;
  onBetter(restorePlan(plan, canonical), value);
  return value;
}

/** Makes an outcome of what the parts of the search found. */
export function finishShow({ canonical, show, obstacles }: PreparedShow, found: readonly SearchFound[], { bound, interrupted }: Proof, { seed = 1, effort = 'normal', budget = BUDGETS[effort] }: SolveOptions): ShowOutcome {
  if (obstacles.length > 0) return { outcome: 'showImpossible', obstacles: obstacles.map((one) => restoreObstacle(one, canonical)) };
  const sum = (of: (one: SearchFound) => number) => found.reduce((total, one) => total + of(one), 0);
  const work = {
    seed, restarts: budget.restarts, iterations: sum((one) => one.iterations), polished: sum((one) => one.polished),
    interrupted: interrupted || found.some((one) => one.interrupted),
  };
  const plan = found.flatMap(({ plans }) => plans).sort(byValue)[0]?.plan;
  if (plan === undefined) return { outcome: 'noPlanFound', work };
  const value = valuePlan(show.instance, plan);
  return {
    outcome: 'showSolved',
    plan: restorePlan(plan, canonical),
    value,
    bound,
    gap: bound === null || bound === 0 ? null : (bound - value.total) / Math.abs(bound),
    ...restorePeople(explainPeople(show, plan), explainAbsences(show, plan), canonical),
    work,
  };
}

/** The safety net: true once the clock has passed the budget's ceiling. */
export function ceilingOf({ ceilingSeconds }: Pick<Budget, 'ceilingSeconds'>, clock: (() => number) | undefined): (() => boolean) | undefined {
  if (!clock) return undefined;
  const end = clock() + ceilingSeconds;
  return () => clock() > end;
}
