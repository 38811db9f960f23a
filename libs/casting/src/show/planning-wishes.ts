import type { ShowRules } from '../planner/instance.js';

/** How much something counts (« équilibre des temps de parole : fort »). */
export const STRENGTHS = ['off', 'light', 'normal', 'strong'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** What a producer wants of a plan, in words. */
export interface PlanningWishes {
  /** Guests speak about as long as one another. */
  readonly speechBalance: Strength;
  /** Somebody for and somebody against in each debate. */
  readonly contradiction: Strength;
  /** The heaviest themes are debated, and early. */
  readonly interest: Strength;
  /** Whoever wrote on a theme speaks in its debate. */
  readonly affinity: Strength;
  /** Nobody comes or goes between debates. */
  readonly fewSeatChanges: Strength;
  /** Segments last what the template has for them. */
  readonly idealDurations: Strength;
  /** Women and men speak about as long as one another, where it is known who is whom. */
  readonly parity: Strength;
}

/** Everything counts as it does in most shows. */
export const USUAL_WISHES: PlanningWishes = {
  speechBalance: 'normal', contradiction: 'normal', interest: 'normal', affinity: 'normal', fewSeatChanges: 'normal', idealDurations: 'normal', parity: 'normal',
};

/** Points of a plan: by theme at most, by what somebody wrote on a theme, by tick that a group's airtime is below its share. */
export interface Points extends Pick<ShowRules, 'alpha' | 'lambda' | 'rho' | 'beta'> {
  readonly interest: number;
  readonly affinity: number;
  readonly parity: number;
}

/** What counts as « normal »: points per tick away from ideal durations and between most and least airtime, per seat change, per debate of two sides, and the rest. */
const NORMAL: Points = { alpha: 0.05, lambda: 0.04, rho: 1.5, beta: 5, interest: 60, affinity: 3, parity: 0.1 };
const TIMES: Readonly<Record<Strength, number>> = { off: 0, light: 0.5, normal: 1, strong: 2.5 };

/** The points that wishes in words come to. */
export function pointsFor(wishes: PlanningWishes): Points {
  return {
    alpha: NORMAL.alpha * TIMES[wishes.idealDurations],
    lambda: NORMAL.lambda * TIMES[wishes.speechBalance],
    rho: NORMAL.rho * TIMES[wishes.fewSeatChanges],
    beta: NORMAL.beta * TIMES[wishes.contradiction],
    interest: NORMAL.interest * TIMES[wishes.interest],
    affinity: NORMAL.affinity * TIMES[wishes.affinity],
    parity: NORMAL.parity * TIMES[wishes.parity],
  };
}
