import type { Seconds } from '#rundown';

/** Seconds of the planner's tick. */
export const TICK: Seconds = 5;

/** Whole ticks nearest to so many seconds. */
export const toTicks = (seconds: Seconds): number => Math.round(seconds / TICK);
