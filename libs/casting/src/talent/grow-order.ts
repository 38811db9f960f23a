import type { GoodOrder } from './good-order.js';
import { playedBy, type TalentPart } from './reduce-talent.js';
import { weigher } from './weigh-order.js';

/** Steps that growing orders may take in all, one order at least apart. */
const MOST_STEPS = 20_000_000;

/** Puts next whichever scene costs least waiting, from each first scene as far as there is time; the best of these orders and the one given. */
export function greedyOrder(part: TalentPart): GoodOrder {
  const waitingOf = weigher(part);
  const count = part.casts.length;
  const each = count * (count + part.casts.reduce((sum, cast) => sum + cast.length, 0));
  let best: GoodOrder = { order: [...part.casts.keys()], waiting: waitingOf(Int32Array.from(part.casts.keys())) };
  for (let first = 0; first < Math.min(count, Math.max(1, MOST_STEPS / each)); first++) {
    const order = growOrder(part, first);
    const waiting = waitingOf(order);
    if (waiting < best.waiting) best = { order: [...order], waiting };
  }
  return best;
}

function growOrder(part: TalentPart, first: number): Int32Array {
  const left = playedBy(part).map((scenes) => scenes.length);
  const here = new Uint8Array(left.length);
  const order = new Int32Array(part.casts.length);
  const rest = new Set(part.casts.keys());
  let payHere = 0;
  let next = first;
  for (let at = 0; at < order.length; at++) {
    order[at] = next;
    rest.delete(next);
    for (const actor of part.casts[next]!) {
      const stays = --left[actor]! > 0 ? 1 : 0;
      payHere += (stays - here[actor]!) * part.pays[actor]!;
      here[actor] = stays;
    }
    let least = Infinity;
    for (const scene of rest) {
      const cost = growth(part, here, payHere, scene);
      if (cost < least) [least, next] = [cost, scene];
    }
  }
  return order;
}

// Pay of those who would wait through the scene, and of those who would have to come for it.
function growth(part: TalentPart, here: Uint8Array, payHere: number, scene: number): number {
  let waiting = payHere;
  let coming = 0;
  for (const actor of part.casts[scene]!) {
    if (here[actor] === 1) waiting -= part.pays[actor]!;
    else coming += part.pays[actor]!;
  }
  return waiting * part.durations[scene]! + coming;
}
