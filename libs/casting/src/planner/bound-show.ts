import { writeBoundProgram } from './bound-program.js';
import type { CompiledShow } from './compiled-show.js';
import type { Budget } from './effort.js';
import type { LinearAnswer, LinearLimits, LinearProgram, LinearSolver } from './linear-program.js';

/** Largest shows that are proven at all, and with whole people, in theme and speaker pairs. */
const MOST_PAIRS = 6000;
const MOST_WHOLE_PAIRS = 1200;

/** A hair above what the solver proves, which it does to within its tolerance, relative to the bound. */
const TOLERANCE = 1e-7;

/** What a solver is asked to prove. */
export interface BoundQuestion {
  readonly program: LinearProgram;
  readonly limits: LinearLimits;
}

/** The question whose answer bounds every plan; null where the program is too large to be worth its time. */
export function askBound(show: CompiledShow, { boundNodes, boundSeconds }: Pick<Budget, 'boundNodes' | 'boundSeconds'>): BoundQuestion | null {
  const pairs = show.able.reduce((sum, list) => sum + list.length, 0);
  if (pairs > MOST_PAIRS) return null;
  const whole = boundNodes > 0 && pairs <= MOST_WHOLE_PAIRS;
  return { program: writeBoundProgram(show, whole), limits: { ...(whole && { nodes: boundNodes, gap: 1e-4 }), seconds: boundSeconds } };
}

/** What no plan can be worth more than; null when it was not asked for, is out of reach, or nothing was proven. */
export interface Proof {
  readonly bound: number | null;
  /** The clock ended it: another run may prove more or less. */
  readonly interrupted: boolean;
}

export const UNPROVEN: Proof = { bound: null, interrupted: false };

/** What a solver's answer proves. */
export const readBound = ({ status, bound }: Pick<LinearAnswer, 'status' | 'bound'>): Proof =>
  ({ bound: status === 'infeasible' || !Number.isFinite(bound) ? null : bound + TOLERANCE * Math.abs(bound), interrupted: status === 'outOfTime' });

/** Asks a solver what no plan can be worth more than. */
export function boundShow(show: CompiledShow, solver: LinearSolver, budget: Pick<Budget, 'boundNodes' | 'boundSeconds'>): Proof {
  const asked = askBound(show, budget);
  return asked === null ? UNPROVEN : readBound(solver.solve(asked.program, asked.limits));
}
