import { isPlayed } from './counted-seconds.js';
import type { Seconds, Segment } from './segment.js';

export type FitOutcome =
  | { readonly outcome: 'durationsFitted'; readonly segments: readonly Segment[] }
  /** Even at their least the segments last longer than the target, by this much. */
  | { readonly outcome: 'tooLong'; readonly overBySeconds: Seconds }
  /** Even at their most the segments last less than the target, by this much. */
  | { readonly outcome: 'tooShort'; readonly shortBySeconds: Seconds };

interface Stretch {
  readonly base: Seconds;
  /** How far it can go in the direction wanted. */
  readonly room: Seconds;
}

/**
 * Gives elastic segments inside the programme the durations that make it last `targetSeconds` exactly.
 * The difference to their ideal durations is shared in proportion to the room each has; bounds hold, fixed and locked segments stay.
 * `stepSeconds`: durations move in these steps wherever target and bounds allow it.
 */
export function fitDurations(segments: readonly Segment[], targetSeconds: Seconds, stepSeconds: Seconds = 1): FitOutcome {
  const ideal = segments.reduce((sum, segment) => sum + stretchOf(segment, 0).base, 0);
  const difference = targetSeconds - ideal;
  const stretches = segments.map((segment) => stretchOf(segment, Math.sign(difference)));
  const room = stretches.reduce((sum, stretch) => sum + stretch.room, 0);
  const missing = Math.abs(difference) - room;
  if (missing > 0) {
    return difference < 0
      ? { outcome: 'tooLong', overBySeconds: missing }
      : { outcome: 'tooShort', shortBySeconds: missing };
  }
  const step = [difference, ...stretches.map((stretch) => stretch.room)].every((n) => n % stepSeconds === 0) ? stepSeconds : 1;
  const shares = shareOut(Math.abs(difference) / step, stretches.map((stretch) => stretch.room / step));
  return {
    outcome: 'durationsFitted',
    segments: segments.map((segment, index) => {
      if (!isElastic(segment)) return segment;
      const share = (shares[index] ?? 0) * step * Math.sign(difference);
      return { ...segment, durationSeconds: (stretches[index]?.base ?? 0) + share };
    }),
  };
}

/**
 * Shares a whole amount in proportion to whole rooms, amount ≤ their sum.
 * Boundaries are rounded, not shares: the sum is exact and no share passes its room.
 */
export function shareOut(amount: number, rooms: readonly number[]): readonly number[] {
  const total = rooms.reduce((sum, room) => sum + room, 0);
  if (total === 0) return rooms.map(() => 0);
  let reached = 0;
  let boundary = 0;
  return rooms.map((room) => {
    reached += room;
    const next = Math.floor((2 * amount * reached + total) / (2 * total));
    const share = next - boundary;
    boundary = next;
    return share;
  });
}

function isElastic(segment: Segment): boolean {
  return segment.elasticity !== null && !segment.locks.duration && !segment.outside && isPlayed(segment);
}

function stretchOf(segment: Segment, direction: number): Stretch {
  if (segment.outside || !isPlayed(segment)) return { base: 0, room: 0 };
  if (segment.elasticity === null || segment.locks.duration) return { base: segment.durationSeconds, room: 0 };
  const { minSeconds, idealSeconds, maxSeconds } = segment.elasticity;
  return { base: idealSeconds, room: direction < 0 ? idealSeconds - minSeconds : maxSeconds - idealSeconds };
}
