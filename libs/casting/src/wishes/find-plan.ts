import { anneal } from '../planner/anneal.js';
import { compileShow } from '../planner/compiled-show.js';
import { MOST } from '../planner/instance-fault.js';
import type { ShowInstance } from '../planner/instance.js';
import { sortCanonically } from '../planner/sort-canonically.js';

/** Changes tried in each annealing, fewer in very large shows; the first plan that keeps every rule ends them. */
const ITERATIONS = 8_000;
const FEWEST_ITERATIONS = 1_000;
/** Themes × speakers up to which a change takes no longer than in small shows. */
const SMALL = 2_000;

/** True when a plan that keeps every rule was found in so many annealings; false says nothing. */
export function findPlan(instance: ShowInstance, starts: number): boolean {
  if (isLockedTwice(instance) || instance.prm.Pmin > MOST.segments) return false;
  const show = compileShow(sortCanonically({ ...instance, prm: { ...instance.prm, P: Math.min(instance.prm.P, MOST.segments) } }).instance);
  if (show.able.filter((able) => able.length > 0).length < 2) return false;
  const iterations = Math.max(FEWEST_ITERATIONS, Math.floor(ITERATIONS * Math.min(1, SMALL / (show.T * show.S))));
  let found = false;
  for (let start = 0; start < starts && !found; start++) {
    anneal(show, { seed: 1009 + start, iterations, keep: 1, isOver: () => found, onBetter: () => (found = true) });
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
