/** Where the edge takes the present from; what decides gets instants handed in and never asks. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() };
