import { anneal } from './anneal.js';
import type { CompiledShow } from './compiled-show.js';
import { rankRecords, readDraft, recordDraft, type DraftRecord } from './draft-record.js';
import { iterationsFor, type Budget } from './effort.js';
import type { ShowPlan } from './instance.js';
import type { LinearSolver } from './linear-program.js';
import { polishPlan, polishWhole } from './polish-plan.js';
import { readPlanOff } from './read-plan-off.js';
import { valuePlan } from './value-plan.js';

/** The search is done in this many parts, whoever does them: two threads at once or one after the other. */
export const PARTS = 2;

/** A part of the search that one thread can do by itself. */
export interface SearchPart {
  readonly seed: number;
  /** Which of the parts, from 0. */
  readonly part: number;
  readonly budget: Budget;
  readonly polish?: LinearSolver;
  readonly isOver?: () => boolean;
  readonly onBetter?: (record: DraftRecord) => void;
}

/** A plan in canonical numbers and its value. */
export interface RankedPlan {
  readonly plan: ShowPlan;
  readonly value: number;
}

export interface SearchFound {
  /** Best first. */
  readonly plans: readonly RankedPlan[];
  readonly iterations: number;
  readonly polished: number;
  readonly interrupted: boolean;
}

/** Nodes spent at most on a plan solved in whole durations. */
const WHOLE_NODES = 200;

/** Anneals and polishes; what comes out depends on the seed and on which part it is, not on who does it. */
export function searchShow(show: CompiledShow, asked: SearchPart): SearchFound {
  const { seed, part, budget, polish, isOver, onBetter } = asked;
  let [top, iterations, interrupted] = [-Infinity, 0, false];
  const records: DraftRecord[] = [];
  const steps = iterationsFor(show, budget);
  for (let restart = part; restart < budget.restarts && !interrupted; restart += PARTS) {
    const found = anneal(show, {
      seed: seed * 1009 + restart,
      iterations: steps,
      keep: budget.keep,
      ...(isOver && { isOver }),
      onBetter: (draft, value) => {
        if (value <= top) return;
        top = value;
        onBetter?.(recordDraft(show, draft, value));
      },
    });
    iterations += found.iterations;
    interrupted = found.iterations < steps;
    records.push(...found.best.map(({ draft, value }) => recordDraft(show, draft, value)));
  }
  const best = rankRecords(records).slice(0, polish ? Math.max(1, Math.ceil(budget.polished / PARTS)) : 1);
  const plans = rankPlans(show, best.flatMap((record) => readPlanOff(show, readDraft(show, record)) ?? []));
  if (!polish || budget.polished === 0) return { plans, iterations, polished: 0, interrupted };
  const inTime = (): boolean => !(interrupted ||= isOver?.() ?? false);
  const polished = rankPlans(show, plans.flatMap(({ plan }) => (inTime() ? polishPlan(show, plan, polish) : [])));
  const whole = rankPlans(show, polished.slice(0, budget.whole).flatMap(({ plan }) => (inTime() ? polishWhole(show, plan, polish, WHOLE_NODES) : [])));
  return { plans: [...whole, ...polished, ...plans].sort(byValue), iterations, polished: polished.length, interrupted };
}

function rankPlans(show: CompiledShow, plans: readonly ShowPlan[]): RankedPlan[] {
  return plans.map((plan) => ({ plan, value: valuePlan(show.instance, plan).total })).sort(byValue);
}

/** Best first; of equals, the one whose decisions come first as text. */
export function byValue(a: RankedPlan, b: RankedPlan): number {
  return b.value - a.value || (JSON.stringify(a.plan) < JSON.stringify(b.plan) ? -1 : 1);
}
