import { anneal } from './anneal.js';
import type { Draft } from './draft.js';
import { carryOver } from './carry-over.js';
import { compileShow, type CompiledShow } from './compiled-show.js';
import { DraftJudge } from './draft-judge.js';
import { timesOf } from './explain-seats.js';
import { draftOfPlan, rankRecords, readDraft, recordDraft, type DraftRecord } from './draft-record.js';
import { findObstacles } from './find-obstacles.js';
import type { ShowInstance, ShowPlan } from './instance.js';
import type { LinearSolver } from './linear-program.js';
import { listChanges, listToldAgain, visitsOf, type PlanChange, type ToldAgain } from './list-changes.js';
import type { Obstacle } from './obstacle.js';
import { PlanDistance, type Announced } from './plan-distance.js';
import { polishPlan } from './polish-plan.js';
import { readPlanOff } from './read-plan-off.js';
import { restoreObstacle } from './restore-numbers.js';
import { applyChange, leavesPlanAlone, type ShowChange } from './show-change.js';
import { canonicalPlan, restorePlan, sortCanonically } from './sort-canonically.js';
import { valuePlan, type PlanValue } from './value-plan.js';

/** Points that each weighted change costs: hardly anything may change, some may, anything may that is worth it. */
export const PRICES = { minimal: 10, balanced: 2, free: 0.25 } as const;
export type ProposalKind = keyof typeof PRICES;
const KINDS: readonly ProposalKind[] = ['minimal', 'balanced', 'free'];

/** A change for whoever has acknowledged weighs as much as this many for others. */
const ACKNOWLEDGED = 3;

/** Annealings for each proposal, changes tried in each, and how warm they start. */
const RESTARTS = 2;
const ITERATIONS = 40_000;
const ITERATIONS_ANEW = 120_000;
const WARMTH = 0.25;
const KEPT = 6;

/** Candidates polished for each proposal, and what a segment that starts a tick from its announced start costs, as part of a change. */
const POLISHED = 5;
const SHIFT = 0.004;

export interface ReplanOptions {
  readonly seed?: number;
  readonly polish?: LinearSolver;
  /** Guests who have acknowledged what was announced. */
  readonly acknowledged?: readonly number[];
}

/** A way to carry on after a change. */
export interface Proposal {
  readonly kind: ProposalKind;
  readonly plan: ShowPlan;
  readonly value: PlanValue;
  /** Points less than what was announced was worth; negative when it is worth more. */
  readonly valueLost: number;
  readonly changes: readonly PlanChange[];
  /** The changes by weight, without what was forced. */
  readonly weight: number;
  readonly toldAgain: readonly ToldAgain[];
}

export type ReplanOutcome =
  | { readonly outcome: 'showReplanned'; readonly instance: ShowInstance; readonly proposals: readonly Proposal[] }
  | { readonly outcome: 'showImpossible'; readonly obstacles: readonly Obstacle[] }
  | { readonly outcome: 'noPlanFound' };

/**
 * Three proposals after a change to a show that was announced: minimal, balanced, free. What is announced and locked in the
 * instance stays; a change that touches nothing in the plan leaves it as it is.
 */
export function replanShow(instance: ShowInstance, published: ShowPlan, change: ShowChange, options: ReplanOptions = {}): ReplanOutcome {
  const after = applyChange(instance, change);
  const visits = visitsOf(published, instance.prm);
  if (leavesPlanAlone(instance, published, change, (speaker) => visits.get(speaker) ?? { arrives: 0, leaves: 0 })) {
    const value = valuePlan(after, published);
    const proposals = KINDS.map((kind): Proposal => ({ kind, plan: published, value, valueLost: valuePlan(instance, published).total - value.total, changes: [], weight: 0, toldAgain: [] }));
    return { outcome: 'showReplanned', instance: after, proposals };
  }
  const canonical = sortCanonically(after);
  const show = compileShow(canonical.instance);
  const obstacles = findObstacles(show);
  if (obstacles.length > 0) return { outcome: 'showImpossible', obstacles: obstacles.map((one) => restoreObstacle(one, canonical)) };
  const gone = change.change === 'declined' ? change.speaker : null;
  const acknowledged = new Set((options.acknowledged ?? []).map((speaker) => canonical.speakers.indexOf(speaker)));
  const announced: Announced = {
    draft: draftOfPlan(show, canonicalPlan(published, canonical), Math.max(show.rules.P, published.segs.length)),
    weightOf: (speaker) => (acknowledged.has(speaker) ? ACKNOWLEDGED : 1),
    gone: gone === null ? null : canonical.speakers.indexOf(gone),
  };
  const near = weigh(show, announced, search(show, announced, { seed: options.seed ?? 1, from: carryOver(show, announced) }));
  // From what was announced there may be no short way to a plan where there is one all the same.
  const candidates = near.length > 0 ? near : weigh(show, announced, search(show, announced, { seed: options.seed ?? 1, from: null }));
  const worth = valuePlan(instance, published).total;
  const { starts } = timesOf({ rules: instance.prm }, published);
  const known = new Map(published.segs.map(({ theme }, p) => [canonical.themes.indexOf(theme), starts[p]!]));
  const proposals = KINDS.flatMap((kind) => {
    const price = PRICES[kind];
    const first = candidates.toSorted((a, b) => b.value.total - price * b.weight - (a.value.total - price * a.weight)).slice(0, POLISHED);
    const polished = first.map(({ plan, weight }) => valued(show, options.polish ? polishPlan(show, plan, options.polish, { starts: known, price: price * SHIFT }) : plan, weight));
    const best = polished.toSorted((a, b) => b.value.total - price * b.weight - (a.value.total - price * a.weight))[0];
    if (!best) return [];
    const plan = restorePlan(best.plan, canonical);
    const toldAgain = listToldAgain({ plan: published, rules: instance.prm }, { plan, rules: after.prm });
    return [{ kind, plan, value: best.value, valueLost: worth - best.value.total, changes: listChanges(published, plan, gone), weight: best.weight, toldAgain }];
  });
  return proposals.length === 0 ? { outcome: 'noPlanFound' } : { outcome: 'showReplanned', instance: after, proposals };
}

/** Drafts found at each price, from one near what was announced, or from scratch and for longer. */
function search(show: CompiledShow, announced: Announced, { seed, from }: { readonly seed: number; readonly from: Draft | null }): readonly DraftRecord[] {
  const start = from !== null && from.n >= 2 ? { from, warmth: WARMTH, iterations: ITERATIONS } : { iterations: ITERATIONS_ANEW };
  return KINDS.flatMap((kind, k) => {
    const disturbance = new PlanDistance(show, announced, PRICES[kind]);
    return Array.from({ length: RESTARTS }, (_, restart) =>
      anneal(show, { seed: seed * 1009 + k * RESTARTS + restart, ...start, disturbance, keep: KEPT })
        .best.map(({ draft, value }) => recordDraft(show, draft, value))).flat();
  });
}

interface Candidate {
  readonly plan: ShowPlan;
  readonly value: PlanValue;
  readonly weight: number;
}

function weigh(show: CompiledShow, announced: Announced, records: readonly DraftRecord[]): readonly Candidate[] {
  const judge = new DraftJudge(show);
  const distance = new PlanDistance(show, announced, 1);
  return rankRecords(records).flatMap((record) => {
    const draft = readDraft(show, record);
    const plan = readPlanOff(show, draft, judge);
    if (plan === null) return [];
    return [valued(show, plan, distance.changes(draft, judge.guests))];
  });
}

const valued = (show: CompiledShow, plan: ShowPlan, weight: number): Candidate => ({ plan, value: valuePlan(show.instance, plan), weight });
