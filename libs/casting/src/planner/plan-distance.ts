import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';
import type { Disturbance } from './draft-judge.js';
import type { GuestList } from './guest-list.js';

/** What each kind of change weighs: a theme in or out, a theme moved, a turn in or out, a guest invited or sent home. */
export const WEIGHTS = { theme: 2, moved: 1, turn: 1, invited: 2, uninvited: 3 } as const;

/** What was announced. Who has acknowledged counts more; who is gone counts nothing. */
export interface Announced {
  readonly draft: Draft;
  readonly weightOf: (speaker: number) => number;
  readonly gone: number | null;
}

/** How far drafts are from what was announced, in weighted changes, times `price` points each. */
export class PlanDistance implements Disturbance {
  private readonly place: Int16Array;
  private readonly turns: Uint8Array;
  private readonly wasGuest: Uint8Array;
  private readonly weight: Float64Array;
  private readonly turnsInAll: number;
  private readonly guestsInAll: number;
  private readonly run: Int32Array;

  constructor(private readonly show: CompiledShow, private readonly announced: Announced, private readonly price: number) {
    const { S, T, K } = show;
    const { draft, weightOf, gone } = announced;
    this.place = new Int16Array(T).fill(-1);
    this.turns = new Uint8Array(T * S);
    this.wasGuest = new Uint8Array(S);
    this.weight = Float64Array.from({ length: S }, (_, s) => weightOf(s));
    this.run = new Int32Array(show.rules.P + 1);
    let turnsInAll = 0;
    for (let p = 0; p < draft.n; p++) {
      this.place[draft.themes[p]!] = p;
      for (let k = 0; k < draft.counts[p]!; k++) {
        const speaker = draft.cast[p * K + k]!;
        if (speaker === gone) continue;
        this.turns[draft.themes[p]! * S + speaker] = 1;
        this.wasGuest[speaker] = 1;
        turnsInAll += this.weight[speaker]!;
      }
    }
    this.turnsInAll = turnsInAll;
    this.guestsInAll = this.weight.reduce((sum, weight, s) => sum + weight * this.wasGuest[s]!, 0);
  }

  of(draft: Draft, guests: GuestList): number {
    return this.price * this.changes(draft, guests);
  }

  /** Weighted changes. */
  changes(draft: Draft, guests: GuestList): number {
    const { place, turns, wasGuest, weight, run, show } = this;
    const { K, S } = show;
    let kept = 0;
    let longest = 0;
    let sum = 0;
    let stayed = 0;
    for (let p = 0; p < draft.n; p++) {
      const t = draft.themes[p]!;
      for (let at = p * K, end = at + draft.counts[p]!; at < end; at++) {
        const speaker = draft.cast[at]!;
        if (turns[t * S + speaker] === 1) stayed += weight[speaker]!;
        else sum += WEIGHTS.turn;
      }
      if (place[t]! < 0) continue;
      // The longest row of kept themes still in their order: the others have moved.
      let length = 1;
      for (let q = 0, k = 0; q < p; q++) {
        const before = place[draft.themes[q]!]!;
        if (before < 0) continue;
        if (before < place[t]! && run[k]! + 1 > length) length = run[k]! + 1;
        k++;
      }
      run[kept++] = length;
      if (length > longest) longest = length;
    }
    let came = 0;
    for (let g = 0; g < guests.count; g++) {
      const speaker = guests.who[g]!;
      if (wasGuest[speaker] === 1) came += weight[speaker]!;
      else sum += WEIGHTS.invited;
    }
    const themes = draft.n - kept + (this.announced.draft.n - kept);
    return sum + WEIGHTS.theme * themes + WEIGHTS.moved * (kept - longest) + WEIGHTS.turn * (this.turnsInAll - stayed) + WEIGHTS.uninvited * (this.guestsInAll - came);
  }
}
