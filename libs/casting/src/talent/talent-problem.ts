/** Scenes to be put in an order (CSPLib prob039): an actor is paid from their first scene to the end of their last, waiting included. */
export interface TalentProblem {
  /** Length of each scene; whole numbers from 0. */
  readonly durations: readonly number[];
  /** Pay of each actor for one unit of time; whole numbers from 0. */
  readonly pays: readonly number[];
  /** For each scene the actors who play in it, from 0, ascending. */
  readonly casts: readonly (readonly number[])[];
}

/** The order found, and what is known of it. */
export interface TalentSolution {
  /** Scenes numbered from 1. */
  readonly order: readonly number[];
  /** Σ pay × time between the start of an actor's first scene and the end of their last. */
  readonly cost: number;
  /** The part of the cost during which actors wait. */
  readonly waiting: number;
  /** True when no order costs less; false when the search stopped at its ceiling before it knew. */
  readonly proven: boolean;
  /** No order costs less than this; the cost itself when proven. */
  readonly atLeast: number;
  /** How many states were weighed, of at most how many; all of them take 50 MB at most. */
  readonly states: number;
  readonly mostStates: number;
}
