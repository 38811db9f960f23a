import { LIMITS, networkOf, secondsToWait, type BrakedRead, type Limit } from '#audience';
import type { Desk } from '../desk.js';
import type { TooManyAttempts } from '../outcomes.js';

/** Networks that are remembered; more at once are an attack that no count by network slows. */
const MOST_NETWORKS = 5_000;

/** Moments of one network's reads inside the window, in milliseconds, oldest first. */
type Moments = readonly number[];

/** By the house that asks: two in one process do not count each other's. */
const counted = new WeakMap<Desk['reads'], Map<string, Moments>>();

/**
 * Counts what is only read, or says how long to wait. Counted in memory, by each process for itself: reading writes nothing, and
 * whoever asks without end must not cost a row each time.
 */
export function brakeReading({ reads, clock }: Pick<Desk, 'reads' | 'clock'>, read: BrakedRead, remoteAddress: string): TooManyAttempts | null {
  const [now, limit] = [clock.now().getTime(), LIMITS[read][0] as Limit];
  const all = counted.get(reads) ?? new Map<string, Moments>();
  counted.set(reads, all);
  const key = `${read} ${networkOf(remoteAddress)}`;
  const inside = (all.get(key) ?? []).filter((at) => at > now - limit.windowSeconds * 1_000);
  const retryAfterSeconds = secondsToWait([{ limit, count: inside.length, oldestAt: inside[0] ?? null }], now);
  // Whoever came last stands last: the first of the list is the one to forget.
  all.delete(key);
  all.set(key, retryAfterSeconds > 0 ? inside : [...inside, now]);
  if (all.size > MOST_NETWORKS) all.delete(all.keys().next().value!);
  return retryAfterSeconds > 0 ? { outcome: 'TooManyAttempts', retryAfterSeconds } : null;
}
