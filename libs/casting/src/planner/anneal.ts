import { Chance } from './chance.js';
import type { CompiledShow } from './compiled-show.js';
import { Draft } from './draft.js';
import { DraftJudge, type Disturbance } from './draft-judge.js';
import { DraftMoves } from './draft-moves.js';

/** A sound draft and its value. */
export interface RankedDraft {
  readonly draft: Draft;
  readonly value: number;
}

/** What one annealing is asked for. */
export interface Annealing {
  readonly seed: number;
  readonly iterations: number;
  /** Where to start and how warm (1: from scratch); absent: a random draft. */
  readonly from?: Draft;
  readonly warmth?: number;
  readonly disturbance?: Disturbance | null;
  /** How many of the best drafts to keep. */
  readonly keep: number;
  /** Asked now and then; true ends the annealing. */
  readonly isOver?: () => boolean;
  /** Told of each sound draft better than those before. */
  readonly onBetter?: (draft: Draft, value: number) => void;
}

// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const NEVER = -Infinity;

/** Temperatures fall from the first to the last in steps of one 128th of the way, each by the same factor. */
const STEPS = 128;
const HOTTEST = 8;
/** Durations are tuned below this temperature. */
const TUNED = 3;
/** (0.1 ÷ 6) to the power of 1 ÷ 128, as a number: no engine's own `pow` has a say. */
const STRICTER = 0.1;
const COOLING = 0.9747;

/** Anneals one draft; gives the best sound drafts found, best first, and the last number of iterations done. */
export function anneal(show: CompiledShow, asked: Annealing): { readonly best: readonly RankedDraft[]; readonly iterations: number } {
  const chance = new Chance(asked.seed);
  const judge = new DraftJudge(show, asked.disturbance ?? null);
  const moves = new DraftMoves(show, chance);
  const kept = new BestDrafts(asked.keep, asked.onBetter);
  let present = new Draft(show);
  let next = new Draft(show);
  if (asked.from) present.copyFrom(asked.from);
  else moves.start(present);
  let temperature = HOTTEST * show.scale * (asked.warmth ?? 1);
  judge.tunes = temperature < TUNED * show.scale;
  let value = judge.judge(present, -Infinity);
  if (judge.sound) kept.offer(present, value);
  const every = Math.max(1, Math.floor(asked.iterations / STEPS));
  let done = 0;
  for (; done < asked.iterations; done++) {
    if (done % every === every - 1) {
      temperature *= COOLING;
      judge.charge += STRICTER * show.scale;
      judge.tunes = temperature < TUNED * show.scale;
      value = judge.judge(present, -Infinity);
      if (asked.isOver?.() === true) break;
    }
    next.copyFrom(present);
    if (!moves.move(next)) continue;
    const judged = judge.judge(next, value + temperature * chance.fall());
    if (judged === NEVER) continue;
    const left = present;
    present = next;
    next = left;
    value = judged;
    if (judge.sound && judged > kept.least) kept.offer(present, judged);
  }
  return { best: kept.list(), iterations: done };
}

/** The best distinct drafts seen. */
class BestDrafts {
  /** Value that a draft must pass to be kept. */
  least = NEVER;
  private top = NEVER;
  private readonly byKey = new Map<string, RankedDraft>();

  constructor(private readonly most: number, private readonly onBetter: Annealing['onBetter']) {}

  offer(draft: Draft, value: number): void {
    const key = draft.key();
    if (this.byKey.has(key)) return;
    this.byKey.set(key, { draft: draft.copy(), value });
    if (value > this.top) {
      this.top = value;
      this.onBetter?.(draft, value);
    }
    if (this.byKey.size < this.most) return;
    const best = this.list();
    this.byKey.clear();
    for (const one of best) this.byKey.set(one.draft.key(), one);
    this.least = best.at(-1)!.value;
  }

  list(): readonly RankedDraft[] {
    return [...this.byKey].sort((a, b) => b[1].value - a[1].value || (a[0] < b[0] ? -1 : 1)).slice(0, this.most).map(([, one]) => one);
  }
}
