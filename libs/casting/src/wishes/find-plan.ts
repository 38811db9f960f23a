import { anneal } from '../planner/anneal.js';
import { compileShow } from '../planner/compiled-show.js';
import type { ShowInstance } from '../planner/instance.js';
import { sortCanonically } from '../planner/sort-canonically.js';

/** Changes tried in each annealing; the first plan that keeps every rule ends them. */
const ITERATIONS = 8_000;

/** True when a plan that keeps every rule was found in so many annealings; false says nothing. */
export function findPlan(instance: ShowInstance, starts: number): boolean {
  if (isLockedTwice(instance)) return false;
  const show = compileShow(sortCanonically(instance).instance);
  if (show.able.filter((able) => able.length > 0).length < 2) return false;
  let found = false;
  for (let start = 0; start < starts && !found; start++) {
    anneal(show, { seed: 1009 + start, iterations: ITERATIONS, keep: 1, isOver: () => found, onBetter: () => (found = true) });
  }
  return found;
}

// The search itself knows one position for each theme.
function isLockedTwice({ locks }: ShowInstance): boolean {
  const positions = new Map<number, number>();
  return locks.some((lock) => {
    if (lock.kind !== 'pos') return false;
    const other = positions.get(lock.theme);
    positions.set(lock.theme, lock.pos);
    return other !== undefined && other !== lock.pos;
  });
}
