import { writeBoundProgram } from './bound-program.js';
import type { CompiledShow } from './compiled-show.js';
import type { Budget } from './effort.js';
import type { LinearSolver } from './linear-program.js';

/** Largest shows that are proven at all, and with whole people, in theme and speaker pairs. */
const MOST_PAIRS = 6000;
const MOST_WHOLE_PAIRS = 1200;

/** A hair above what the solver proves, which it does to within its tolerance, relative to the bound. */
const TOLERANCE = 1e-7;

/** What no plan can be worth more than; null where the program is too large to be worth its time. */
export function boundShow(show: CompiledShow, solver: LinearSolver, { boundNodes, boundSeconds }: Pick<Budget, 'boundNodes' | 'boundSeconds'>): number | null {
  const pairs = show.able.reduce((sum, list) => sum + list.length, 0);
  if (pairs > MOST_PAIRS) return null;
  const whole = boundNodes > 0 && pairs <= MOST_WHOLE_PAIRS;
  const { status, bound } = solver.solve(writeBoundProgram(show, whole), { ...(whole && { nodes: boundNodes, gap: 1e-4 }), seconds: boundSeconds });
  return status === 'infeasible' || !Number.isFinite(bound) ? null : bound + TOLERANCE * Math.abs(bound);
}
