import type { Seconds } from '#rundown';

/** How much before and after their segments a studio needs a guest, seconds ≥ 0. */
export interface PresenceRules {
  readonly makeUpSeconds: Seconds;
  readonly microphoneSeconds: Seconds;
  /** Taking the microphone off, saying goodbye. */
  readonly afterSeconds: Seconds;
  /** Call times are rounded down and release times up to a multiple of this, by the clock; 0 or 1: not rounded, but to the minute. */
  readonly roundSeconds: Seconds;
  /** A window that was told stays while it still holds the segments and makes nobody wait longer than this, at either end. */
  readonly slackSeconds: Seconds;
}

/** Half an hour of make-up, a quarter for the microphone, a quarter afterwards; up to an hour of waiting is not worth a new confirmation. */
export const USUAL_PRESENCE: PresenceRules = {
  makeUpSeconds: 1800,
  microphoneSeconds: 900,
  afterSeconds: 900,
  roundSeconds: 300,
  slackSeconds: 3600,
};
