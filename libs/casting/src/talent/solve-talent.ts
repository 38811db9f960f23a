import { comingBound } from './coming-bound.js';
import { costOfOrder } from './cost-of-order.js';
import type { GoodOrder } from './good-order.js';
import { greedyOrder } from './grow-order.js';
import { improveOrder } from './improve-order.js';
import { reduceTalent, type TalentPart } from './reduce-talent.js';
import { MOST_ACTORS, searchOrders, type SearchedOrder } from './search-orders.js';
import type { Steps } from './steps.js';
import type { TalentProblem, TalentSolution } from './talent-problem.js';

/** How much may be spent on proving; about a second of a slow machine. */
const STEPS = 250_000_000;
const MOST_STATES = 400_000;
/** Starts of the annealing; moves of each per pair of scenes, before the search and after one that proved nothing. */
const STARTS = 8;
const MOVES = 30;
const MORE_MOVES = 100;
/** Elementary steps of one round of annealing, which shortens it for large problems. */
const MOST_STEPS = 40_000_000;

/**
 * Orders scenes so that actors wait for as little pay as can be. The same problem and seed give the same answer on every machine;
 * `proven` says whether it is known to be the best.
 */
export function solveTalent(problem: TalentProblem, { seed = 1, mostStates = MOST_STATES }: { readonly seed?: number; readonly mostStates?: number } = {}): TalentSolution {
  const steps: Steps = { left: STEPS };
  const order: number[] = [];
  let atLeast = 0;
  let states = 0;
  let proven = true;
  for (const part of reduceTalent(problem)) {
    const found = solvePart(byPay(part), seed, Math.max(1, mostStates - states), steps);
    order.push(...found.order.flatMap((scene) => part.scenes[scene]!));
    atLeast += found.atLeast;
    states += found.states;
    proven &&= found.proven;
  }
  const { cost, waiting } = costOfOrder(problem, order);
  return { order: order.map((scene) => scene + 1), cost, waiting, proven, atLeast: cost - waiting + atLeast, states, mostStates };
}

function solvePart(part: TalentPart, seed: number, mostStates: number, steps: Steps): SearchedOrder {
  const greedy = greedyOrder(part);
  if (greedy.waiting === 0) return { ...greedy, proven: true, atLeast: 0, states: 0 };
  const good = anneal(part, greedy, MOVES, seed);
  const found: SearchedOrder =
    part.pays.length > MOST_ACTORS ? { ...good, proven: good.waiting === 0, atLeast: 0, states: 0 } : searchOrders(part, good, mostStates, steps, comingBound(part, steps));
  if (found.proven) return found;
  const better = anneal(part, found, MORE_MOVES, seed + STARTS);
  return { ...found, ...better, proven: better.waiting <= found.atLeast };
}

function anneal(part: TalentPart, known: GoodOrder, movesPerPair: number, seed: number): GoodOrder {
  const moves = movesPerPair * part.casts.length ** 2;
  const each = part.casts.length + part.casts.reduce((sum, cast) => sum + cast.length, 0);
  let best = known;
  for (let start = 0; start < STARTS; start++) {
    const found = improveOrder(part, known.order, Math.min(moves, Math.floor(MOST_STEPS / STARTS / each)), seed + start);
    if (found.waiting < best.waiting) best = found;
  }
  return best;
}

// The dearest first: actors who are weighed in groups are weighed with others who count.
function byPay(part: TalentPart): TalentPart {
  const actors = [...part.pays.keys()].sort((a, b) => part.pays[b]! - part.pays[a]! || a - b);
  const placeOf = new Map(actors.map((actor, place) => [actor, place]));
  return {
    ...part,
    pays: actors.map((actor) => part.pays[actor]!),
    casts: part.casts.map((cast) => cast.map((actor) => placeOf.get(actor)!).sort((a, b) => a - b)),
    actors: actors.map((actor) => part.actors[actor]!),
  };
}
