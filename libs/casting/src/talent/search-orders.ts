import type { GoodOrder } from './good-order.js';
import { leavingBound, type LeavingBound } from './leaving-bound.js';
import { payOf } from './pay-of.js';
import type { TalentPart } from './reduce-talent.js';
import { SceneSets } from './scene-sets.js';
import { StateHeap } from './state-heap.js';
import type { Steps } from './steps.js';

/** The best order found; unless `proven`, a better one waits for at least `atLeast`. */
export interface SearchedOrder extends GoodOrder {
  readonly proven: boolean;
  readonly atLeast: number;
  /** How many states were weighed. */
  readonly states: number;
}

/** What actors who have not played yet must wait among themselves at least; actors are bits. */
export type ComingBound = (fresh: number) => number;

/** Actors are bits of a number. */
export const MOST_ACTORS = 31;
/** What the tables of one search may take. */
export const MOST_BYTES = 32_000_000;

/**
 * Looks for an order that waits less than the one known, until none can be better, `mostStates` were weighed or no steps are left.
 *
 * A state is the set of scenes that come first. The next scene leads to another, and what is waited through it is known: whoever has
 * played and will play is there. The state that promises least is followed first (A*). It promises what those who are there must wait
 * until they can leave, which is exact, and what those still to come must wait among themselves. When nobody is still to come, the end is known.
 * After M. Garcia de la Banda, P. J. Stuckey, G. Chu, "Solving Talent Scheduling with Dynamic Programming", INFORMS J. Computing 23 (2011):
 * sets as states, bounded from both sides, scenes alike merged, dominated ones left out. The bounds are others.
 */
export function searchOrders(part: TalentPart, known: GoodOrder, mostStates: number, steps: Steps, coming: ComingBound): SearchedOrder {
  return new Search(part, known, mostStates, steps, coming).run();
}

class Search {
  private readonly scenes: number;
  private readonly casts: Int32Array;
  private readonly durations: Float64Array;
  private readonly payOf: (actors: number) => number;
  private readonly leaving: LeavingBound;
  private readonly heap = new StateHeap();
  private readonly sets: SceneSets;
  // For each state: waiting so far and waiting promised, where it came from and by which scene; not to be followed (again); promise exact.
  private readonly paid: Float64Array;
  private readonly ahead: Float64Array;
  private readonly before: Int32Array;
  private readonly via: Int16Array;
  private readonly closed: Uint8Array;
  private readonly exact: Uint8Array;
  // The state being followed, the one it leads to, and the scenes that are left in each.
  private readonly origin: Int32Array;
  private readonly goal: Int32Array;
  private readonly rest: Int32Array;
  private readonly later: Int32Array;
  private least: number;
  private ending = -1;

  constructor(part: TalentPart, private readonly known: GoodOrder, mostStates: number, private readonly steps: Steps, private readonly coming: ComingBound) {
    this.scenes = part.casts.length;
    this.casts = Int32Array.from(part.casts, (cast) => cast.reduce((set, actor) => set | (1 << actor), 0));
    this.durations = Float64Array.from(part.durations);
    this.payOf = payOf(part.pays);
    this.leaving = leavingBound(this.casts, this.durations, Float64Array.from(part.pays));
    const words = Math.ceil(this.scenes / 32);
    const most = Math.min(mostStates, 2 ** Math.min(30, this.scenes), Math.floor(MOST_BYTES / (40 + 4 * words)));
    this.sets = new SceneSets(words, most);
    this.paid = new Float64Array(most);
    this.ahead = new Float64Array(most);
    this.before = new Int32Array(most);
    this.via = new Int16Array(most);
    this.closed = new Uint8Array(most);
    this.exact = new Uint8Array(most);
    this.origin = new Int32Array(words);
    this.goal = new Int32Array(words);
    this.rest = new Int32Array(this.scenes);
    this.later = new Int32Array(this.scenes);
    this.least = known.waiting;
  }

  run(): SearchedOrder {
    this.sets.find(this.goal);
    this.sets.keep(this.goal);
    this.heap.push(0, 0);
    let proven = true;
    while (proven && this.heap.least < this.least) {
      const state = this.heap.pop();
      if (this.closed[state] === 1) continue;
      this.closed[state] = 1;
      proven = this.expand(state);
      // What was not followed any more still promises what it promised.
      if (!proven) this.heap.push(this.paid[state]! + this.ahead[state]!, state);
    }
    const order = this.ending < 0 ? this.known.order : this.orderOf(this.ending);
    return { order, waiting: this.least, proven, atLeast: Math.min(this.least, this.heap.least), states: this.sets.count };
  }

  /** Follows a state by each scene that is worth it; false when a ceiling is reached. */
  private expand(state: number): boolean {
    const { casts, rest, sets, steps } = this;
    sets.read(state, this.origin);
    let count = 0;
    let past = 0;
    let future = 0;
    for (let scene = 0; scene < this.scenes; scene++) {
      if (has(this.origin, scene)) past |= casts[scene]!;
      else {
        rest[count++] = scene;
        future |= casts[scene]!;
      }
    }
    const here = past & future;
    steps.left -= count * count + this.scenes;
    for (let k = 0; k < count; k++) {
      const scene = rest[k]!;
      const paid = this.paid[state]! + this.durations[scene]! * this.payOf(here & ~casts[scene]!);
      if (paid >= this.least || this.isDominated(scene, here, count)) continue;
      if (sets.count >= sets.most || steps.left <= 0) return false;
      this.follow(state, k, count, past | casts[scene]!, paid);
    }
    return true;
  }

  // Instead of `scene`, one of those others can come next that are there anyway with it: it plays with everybody who is there and brings
  // nobody whom `scene` would not bring. Brought forward, it makes nobody wait and shortens what came before it.
  private isDominated(scene: number, here: number, count: number): boolean {
    const cast = this.casts[scene]!;
    for (let k = 0; k < count; k++) {
      const other = this.casts[this.rest[k]!]!;
      if ((here & ~other) === 0 && (other & ~(here | cast)) === 0 && other !== cast) return true;
    }
    return false;
  }

  private follow(state: number, k: number, count: number, past: number, paid: number): void {
    const { rest, later, goal, sets } = this;
    const scene = rest[k]!;
    later.set(rest.subarray(0, k));
    later.set(rest.subarray(k + 1, count), k);
    goal.set(this.origin);
    add(goal, scene);
    const left = this.takeFree(past, count - 1, (free) => add(goal, free));
    const found = sets.find(goal);
    if (found < sets.count && paid >= this.paid[found]!) return;
    const reached = found < sets.count ? found : this.weigh(past, left);
    this.paid[reached] = paid;
    this.before[reached] = state;
    this.via[reached] = scene;
    this.closed[reached] = 1;
    const promised = paid + this.ahead[reached]!;
    if (promised >= this.least) return;
    if (this.exact[reached] === 1) {
      this.least = promised;
      this.ending = reached;
    } else {
      this.closed[reached] = 0;
      this.heap.push(promised, reached);
    }
  }

  /** Takes out of the first `left` scenes of `later`, one after the other, those in which everybody plays who is there; returns how many are left. */
  private takeFree(past: number, left: number, take: (scene: number) => void): number {
    const { casts, later } = this;
    for (let count = left; ; ) {
      const here = past & castOf(casts, later, count);
      let free = 0;
      while (free < count && casts[later[free]!] !== here) free++;
      if (free === count) return count;
      take(later[free]!);
      later.copyWithin(free, free + 1, count--);
    }
  }

  /** Keeps the set in `goal`, of which the first `left` scenes of `later` are the rest, with what it promises. */
  private weigh(past: number, left: number): number {
    const future = castOf(this.casts, this.later, left);
    const [here, fresh] = [past & future, future & ~past];
    const state = this.sets.keep(this.goal);
    this.ahead[state] = this.leaving.waiting(here, this.later, left, this.steps) + this.coming(fresh);
    this.exact[state] = fresh === 0 && this.leaving.fits(here) ? 1 : 0;
    return state;
  }

  /** The scenes that lead to a state, then those of whoever leaves first, and so on. */
  private orderOf(ending: number): readonly number[] {
    const path: number[] = [];
    for (let state = ending; state !== 0; state = this.before[state]!) path.unshift(this.via[state]!);
    const order: number[] = [];
    const { casts, later } = this;
    let left = this.scenes;
    later.forEach((_, scene) => (later[scene] = scene));
    let past = 0;
    const drop = (scene: number) => {
      order.push(scene);
      later.copyWithin(later.indexOf(scene), later.indexOf(scene) + 1, left--);
    };
    for (const scene of path) {
      drop(scene);
      past |= casts[scene]!;
      left = this.takeFree(past, left, (free) => order.push(free));
    }
    for (const actor of this.leaving.leave(castOf(casts, later, left), later, left)) {
      for (const scene of later.slice(0, left)) if ((casts[scene]! & (1 << actor)) !== 0) drop(scene);
    }
    return order;
  }
}

const has = (set: Int32Array, scene: number): boolean => (set[scene >>> 5]! & (1 << (scene & 31))) !== 0;

function add(set: Int32Array, scene: number): void {
  set[scene >>> 5]! |= 1 << (scene & 31);
}

function castOf(casts: Int32Array, scenes: Int32Array, count: number): number {
  let cast = 0;
  for (let k = 0; k < count; k++) cast |= casts[scenes[k]!]!;
  return cast;
}
