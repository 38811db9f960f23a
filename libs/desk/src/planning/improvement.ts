import { SEARCH_ROUNDS } from '#casting';

/** Searching; or why it ended: none can be better, every round is done, a person wanted no other, somebody touched the draft, a fault. */
export type ImprovementState = 'searching' | 'proven' | 'searched' | 'kept' | 'overtaken' | 'failed';

/** The search for a better rundown than the first one of a planning; points are the planner's. */
export interface Improvement {
  readonly state: ImprovementState;
  /** Rounds done. */
  readonly round: number;
  /** Of the draft that the planning or its last improvement left: any other means that somebody touched it. */
  readonly revision: number;
  /** What the draft is worth as it stands, and what it was worth first. */
  readonly worth: number;
  readonly firstWorth: number;
  /** What the last improvement won; null while there was none. */
  readonly won: number | null;
  /** No rundown is worth more; null while that is not proven. */
  readonly bound: number | null;
  /** How often the next round was started. */
  readonly attempts: number;
}

/** A better plan wins at least this many points: less is nobody's reason to see lines move. */
export const LEAST_WON = 0.1;

/** The search that begins where a planning left its draft. */
export const beginImproving = (revision: number, worth: number): Improvement => ({
  state: 'searching', round: 0, revision, worth, firstWorth: worth, won: null, bound: null, attempts: 0,
});

/** What one round found, all in points: the best plan, the draft as it stands, and what none can be worth more than. */
export interface RoundFound {
  readonly worth: number | null;
  readonly standing: number | null;
  readonly bound: number | null;
}

/** Whether the plan of a round is to take the draft's place. */
export const isBetter = ({ worth, standing }: RoundFound): boolean => worth !== null && standing !== null && worth >= standing + LEAST_WON;

/** The search after a round; `revision` is that of the draft then. */
export function afterRound(before: Improvement, found: RoundFound, revision: number): Improvement {
  const { worth, standing } = found;
  const better = isBetter(found);
  const next: Improvement = {
    ...before,
    round: before.round + 1,
    attempts: 0,
    revision,
    worth: (better ? worth : standing) ?? before.worth,
    won: better ? worth! - standing! : before.won,
    bound: found.bound ?? before.bound,
  };
  const state = next.bound !== null && next.bound < next.worth + LEAST_WON ? 'proven' : next.round >= SEARCH_ROUNDS ? 'searched' : 'searching';
  return { ...next, state };
}
