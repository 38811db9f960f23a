import type { Steps } from './steps.js';

/** Actors beyond this many are weighed in groups: tables double with each. */
const MOST_TOGETHER = 10;

/** Weighs in which order actors who are there can leave. Actors are bits; the scenes are the first `count` of `rest`. */
export interface LeavingBound {
  /** What the actors in `here` must wait at least until all their scenes are done; exact when they fit and nobody else is still to come. */
  waiting(here: number, rest: Int32Array, count: number, steps: Steps): number;
  /** The actors in `here` in an order of leaving that waits least; they must fit. */
  leave(here: number, rest: Int32Array, count: number): readonly number[];
  /** Whether so many are weighed together. */
  fits(here: number): boolean;
}

/**
 * Everybody in a group is there and may leave once all their scenes are done. When a set V of them has left, all scenes with somebody of V
 * are done, which takes T(V); so an order of leaving costs Σ pay × T(those before and oneself), minimised over subsets of the group.
 */
export function leavingBound(casts: Int32Array, durations: Float64Array, pays: Float64Array): LeavingBound {
  const size = 1 << MOST_TOGETHER;
  const within = new Float64Array(size);
  const cost = new Float64Array(size);
  const last = new Int8Array(size);
  const group = new Int8Array(MOST_TOGETHER);
  const bitOf = new Int32Array(32);

  function weigh(members: number, rest: Int32Array, count: number): number {
    let k = 0;
    for (let left = members; left !== 0; left &= left - 1) {
      const actor = 31 - Math.clz32(left & -left);
      group[k] = actor;
      bitOf[actor] = 1 << k++;
    }
    const full = (1 << k) - 1;
    within.fill(0, 0, full + 1);
    let total = 0;
    let work = 0;
    for (let at = 0; at < count; at++) {
      const scene = rest[at]!;
      const playing = casts[scene]! & members;
      if (playing === 0) continue;
      let signature = 0;
      for (let left = playing; left !== 0; left &= left - 1) signature |= bitOf[31 - Math.clz32(left & -left)]!;
      within[signature]! += durations[scene]!;
      total += durations[scene]!;
    }
    // From "exactly these play" to "nobody else plays".
    for (let bit = 1; bit <= full; bit <<= 1) {
      for (let set = bit; set <= full; set = (set + 1) | bit) within[set]! += within[set ^ bit]!;
    }
    cost[0] = 0;
    for (let set = 1; set <= full; set++) {
      const time = total - within[full ^ set]!;
      let least = Infinity;
      let who = 0;
      for (let left = set; left !== 0; left &= left - 1) {
        const index = 31 - Math.clz32(left & -left);
        const one = cost[set ^ (1 << index)]! + pays[group[index]!]! * time;
        if (one < least) {
          least = one;
          who = index;
        }
      }
      cost[set] = least;
      last[set] = who;
      if ((set & (set - 1)) === 0) work += least;
    }
    return cost[full]! - work;
  }

  const fits = (here: number) => bitsOf(here) <= MOST_TOGETHER;
  return {
    fits,
    waiting(here, rest, count, steps) {
      // In as few groups as there must be, of much the same size.
      let groups = Math.ceil(bitsOf(here) / MOST_TOGETHER);
      let sum = 0;
      for (let left = here; left !== 0; groups--) {
        const size = Math.ceil(bitsOf(left) / groups);
        let members = 0;
        for (let k = 0; k < size; k++) members |= (left & ~members) & -(left & ~members);
        sum += weigh(members, rest, count);
        steps.left -= (size << size) + 8 * count + 100;
        left &= ~members;
      }
      return sum;
    },
    leave(here, rest, count) {
      if (here === 0) return [];
      weigh(here, rest, count);
      const order: number[] = [];
      for (let set = (1 << bitsOf(here)) - 1; set !== 0; set ^= 1 << last[set]!) order.unshift(group[last[set]!]!);
      return order;
    },
  };
}

/** How many bits of a number are set. */
export function bitsOf(set: number): number {
  let count = 0;
  for (let left = set; left !== 0; left &= left - 1) count++;
  return count;
}
