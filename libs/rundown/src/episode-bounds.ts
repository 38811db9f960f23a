import type { Seconds } from './segment.js';

interface EpisodeBounds {
  readonly shortestSeconds: Seconds;
  readonly longestSeconds: Seconds;
  readonly fewestSeats: number;
  readonly mostSeats: number;
}

/** What an episode may be: seconds of programme, seats with the host's. A show of five is planned at any of these lengths. */
export const EPISODE_BOUNDS: EpisodeBounds = { shortestSeconds: 12 * 60, longestSeconds: 4 * 3600, fewestSeats: 1, mostSeats: 50 };
