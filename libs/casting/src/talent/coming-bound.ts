import { greedyOrder } from './grow-order.js';
import { bitsOf } from './leaving-bound.js';
import { reduceTalent, type TalentPart } from './reduce-talent.js';
import { searchOrders, type ComingBound } from './search-orders.js';
import type { Steps } from './steps.js';

/** More at once cost more than they tell. */
const MOST_TOGETHER = 4;
const MOST_STATES = 1000;

/**
 * All scenes of those still to come are still to come, so what they wait depends on nothing but who they are: it is searched once for each
 * set of few actors, with the smaller sets in it as bounds, and added up over groups of actors when they are many.
 */
export function comingBound(part: TalentPart, steps: Steps): ComingBound {
  const known = new Map<number, number>();
  const least = (actors: number): number => {
    if (bitsOf(actors) < 2) return 0;
    const old = known.get(actors);
    if (old !== undefined) return old;
    const waiting = search(part, actors, steps, least);
    known.set(actors, waiting);
    return waiting;
  };
  const groups = Array.from({ length: Math.ceil(part.pays.length / MOST_TOGETHER) }, (_, group) => ((1 << MOST_TOGETHER) - 1) << (group * MOST_TOGETHER));
  return (fresh) => (bitsOf(fresh) <= MOST_TOGETHER ? least(fresh) : groups.reduce((sum, group) => sum + least(fresh & group), 0));
}

function search(part: TalentPart, actors: number, steps: Steps, least: ComingBound): number {
  const chosen = [...part.pays.keys()].filter((actor) => (actors & (1 << actor)) !== 0);
  const alone = {
    durations: part.durations,
    pays: chosen.map((actor) => part.pays[actor]!),
    casts: part.casts.map((cast) => chosen.flatMap((actor, index) => (cast.includes(actor) ? [index] : []))),
  };
  return reduceTalent(alone).reduce((sum, smaller) => {
    const setOf = smaller.actors.map((group) => group.reduce((set, actor) => set | (1 << chosen[actor]!), 0));
    const union = (set: number) => setOf.reduce((all, one, index) => ((set & (1 << index)) === 0 ? all : all | one), 0);
    steps.left -= 2000 + part.casts.length * 500;
    return sum + searchOrders(smaller, greedyOrder(smaller), MOST_STATES, steps, (fresh) => least(union(fresh))).atLeast;
  }, 0);
}
