import type { CompiledShow } from './compiled-show.js';

/** The discrete half of a plan: which themes in which order, who speaks in each, and where the break is. */
export class Draft {
  n = 0;
  /** Position after which the break comes. */
  breakAfter = 0;
  /** Theme and number of guests by position. */
  readonly themes: Int16Array;
  readonly counts: Int16Array;
  /** Guests by position (stride `K`). */
  readonly cast: Int16Array;

  /** `most`: segments it can hold, as many as the show may have when absent; what was announced for another length may have more. */
  constructor(private readonly show: CompiledShow, most = show.rules.P) {
    this.themes = new Int16Array(most);
    this.counts = new Int16Array(most);
    this.cast = new Int16Array(most * show.K);
  }

  copyFrom(other: Draft): void {
    this.n = other.n;
    this.breakAfter = other.breakAfter;
    this.themes.set(other.themes);
    this.counts.set(other.counts);
    this.cast.set(other.cast);
  }

  copy(): Draft {
    const draft = new Draft(this.show, this.themes.length);
    draft.copyFrom(this);
    return draft;
  }

  positionOf(theme: number): number {
    for (let p = 0; p < this.n; p++) if (this.themes[p] === theme) return p;
    return -1;
  }

  holds(p: number, speaker: number): boolean {
    const from = p * this.show.K;
    for (let k = from; k < from + this.counts[p]!; k++) if (this.cast[k] === speaker) return true;
    return false;
  }

  seat(p: number, speaker: number): void {
    this.cast[p * this.show.K + this.counts[p]!] = speaker;
    this.counts[p]!++;
  }

  unseat(p: number, k: number): void {
    const from = p * this.show.K;
    const last = from + this.counts[p]! - 1;
    this.cast[from + k] = this.cast[last]!;
    this.counts[p]!--;
  }

  /** Opens a gap at `p`; what is there moves behind. */
  insert(p: number): void {
    const { K } = this.show;
    this.themes.copyWithin(p + 1, p, this.n);
    this.counts.copyWithin(p + 1, p, this.n);
    this.cast.copyWithin((p + 1) * K, p * K, this.n * K);
    this.counts[p] = 0;
    this.n++;
  }

  remove(p: number): void {
    const { K } = this.show;
    this.themes.copyWithin(p, p + 1, this.n);
    this.counts.copyWithin(p, p + 1, this.n);
    this.cast.copyWithin(p * K, (p + 1) * K, this.n * K);
    this.n--;
  }

  swap(p: number, q: number): void {
    const { K } = this.show;
    swapIn(this.themes, p, q);
    swapIn(this.counts, p, q);
    for (let k = 0; k < K; k++) swapIn(this.cast, p * K + k, q * K + k);
  }

  /** A text that two drafts share exactly when they decide the same. */
  key(): string {
    const { K } = this.show;
    const parts: string[] = [];
    for (let p = 0; p < this.n; p++) parts.push(`${this.themes[p]}:${this.cast.slice(p * K, p * K + this.counts[p]!).sort().join('.')}`);
    return `${parts.join('|')}/${this.breakAfter}`;
  }
}

function swapIn(array: Int16Array, a: number, b: number): void {
  const kept = array[a]!;
  array[a] = array[b]!;
  array[b] = kept;
}
