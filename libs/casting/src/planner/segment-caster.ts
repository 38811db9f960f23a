import type { Chance } from './chance.js';
import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';

// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const { max: larger, min: smaller } = Math;
const LEAST = -Infinity;

/** Finds people for the segments of a draft, at random but not blindly. */
export class SegmentCaster {
  constructor(private readonly show: CompiledShow, private readonly chance: Chance) {}

  /** Fills a segment with held people, then mostly with who is there already, then with whoever is best. */
  castSegment(draft: Draft, p: number): void {
    const { show, chance } = this;
    const t = draft.themes[p]!;
    const able = show.able[t]!;
    draft.counts[p] = 0;
    for (let k = 0; k < able.length && draft.counts[p]! < show.nmax[t]!; k++) if (show.held[t * show.S + able[k]!] === 1) draft.seat(p, able[k]!);
    const wanted = larger(draft.counts[p]!, show.nmin[t]! + chance.below(show.nmax[t]! - show.nmin[t]! + 1));
    for (let tries = 0; draft.counts[p]! < wanted && tries < 24; tries++) {
      const speaker = this.someone(draft, p);
      if (speaker >= 0 && !draft.holds(p, speaker)) draft.seat(p, speaker);
    }
    for (let k = 0; draft.counts[p]! < show.nmin[t]!; k++) if (!draft.holds(p, able[k]!)) draft.seat(p, able[k]!);
  }

  /** Somebody able to speak at a position: mostly whoever speaks next to it, for they sit there already, else anybody. */
  someone(draft: Draft, p: number): number {
    const { show, chance } = this;
    const t = draft.themes[p]!;
    const able = show.able[t]!;
    if (able.length === 0) return -1;
    if (chance.below(4) > 0) {
      let best = -1;
      let points = LEAST;
      // The better of two neighbours: what they bring counts, and chance still does.
      for (let tries = 0; tries < 2; tries++) {
        const reach = 1 + chance.below(2);
        const q = chance.below(2) === 0 ? p - reach : p + reach;
        if (q < 0 || q >= draft.n || draft.counts[q] === 0) continue;
        const speaker = draft.cast[q * show.K + chance.below(draft.counts[q]!)]!;
        const brings = show.aff[t * show.S + speaker]!;
        // Not able: not a number, which is never greater.
        if (brings > points) {
          best = speaker;
          points = brings;
        }
      }
      if (best >= 0) return best;
    }
    // Those who bring most come first in the list: the smaller of two draws prefers them.
    return able[smaller(chance.below(able.length), chance.below(able.length))]!;
  }
}
