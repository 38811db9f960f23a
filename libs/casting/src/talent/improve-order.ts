import type { GoodOrder } from './good-order.js';
import type { TalentPart } from './reduce-talent.js';
import { weigher } from './weigh-order.js';

/**
 * Betters an order by moving, swapping and turning round stretches of it, `moves` times; a worse one is taken as long as it is within a
 * threshold that sinks to zero. Thresholds rather than exponentials: the same on every engine.
 */
export function improveOrder(part: TalentPart, start: readonly number[], moves: number, seed: number): GoodOrder {
  const waitingOf = weigher(part);
  const draw = drawer(seed);
  const count = start.length;
  const order = Int32Array.from(start);
  const tried = Int32Array.from(start);
  let now = waitingOf(order);
  let best = Int32Array.from(order);
  let least = now;
  const threshold = now / Math.max(1, count);
  for (let move = 0; move < moves && least > 0 && count > 1; move++) {
    alter(tried, draw);
    const waiting = waitingOf(tried);
    if (waiting <= now + threshold * (1 - move / moves) ** 2) {
      now = waiting;
      order.set(tried);
      if (now < least) [least, best] = [now, Int32Array.from(order)];
    } else tried.set(order);
  }
  return { order: [...best], waiting: least };
}

function alter(order: Int32Array, draw: (below: number) => number): void {
  const count = order.length;
  const a = draw(count);
  const b = draw(count);
  const [from, to] = a < b ? [a, b] : [b, a];
  const kind = draw(8);
  if (kind === 0) order.subarray(from, to + 1).reverse();
  else if (kind === 1) [order[a], order[b]] = [order[b]!, order[a]!];
  else {
    // Moves one scene or a few; `a` is where they stand now and `b` where they go.
    const length = kind < 6 ? 1 : 1 + draw(Math.min(4, count));
    const at = Math.min(a, count - length);
    const moved = order.slice(at, at + length);
    const goal = Math.min(b, count - length);
    if (goal > at) order.copyWithin(at, at + length, goal + length);
    else order.copyWithin(goal + length, goal, at);
    order.set(moved, goal);
  }
}

// Marsaglia's xorshift: whole numbers below a bound, the same on every engine.
function drawer(seed: number): (below: number) => number {
  let state = Math.imul(seed + 1, 0x9e3779b1) || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 2 ** 32) * below);
  };
}
