import type { TalentProblem } from './talent-problem.js';

/** What an order of all scenes (from 0) costs: the whole, and the part of it that is waiting. */
export function costOfOrder(problem: TalentProblem, order: readonly number[]): { readonly cost: number; readonly waiting: number } {
  const from = new Map<number, number>();
  const to = new Map<number, number>();
  let now = 0;
  let work = 0;
  for (const scene of order) {
    const end = now + problem.durations[scene]!;
    for (const actor of problem.casts[scene]!) {
      if (!from.has(actor)) from.set(actor, now);
      to.set(actor, end);
      work += problem.pays[actor]! * (end - now);
    }
    now = end;
  }
  let cost = 0;
  for (const [actor, start] of from) cost += problem.pays[actor]! * (to.get(actor)! - start);
  return { cost, waiting: cost - work };
}
