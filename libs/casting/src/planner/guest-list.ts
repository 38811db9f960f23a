import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';

// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const { clz32: leadingZeros, max: larger } = Math;

/** Bytes of an integer, one per position: bit p of a nibble becomes byte p. */
const SPREAD = Int32Array.from({ length: 16 }, (_, nibble) => (nibble & 1) | ((nibble & 2) << 7) | ((nibble & 4) << 14) | ((nibble & 8) << 21));

/** Who comes in a draft and which positions they sit at, kept in arrays that are written over at each draft. */
export class GuestList {
  count = 0;
  readonly who: Int16Array;
  /** First and last position at which each speaks, and a bit for each such position. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly says: Int32Array;
  /** First and last position at which each sits, after `spreadTo`. */
  readonly arrives: Int32Array;
  readonly leaves: Int32Array;
  /** Boundaries at which somebody comes or goes, one bit each, after `spreadTo`. */
  moved = 0;
  /** Guest by position and place in the cast (stride `K`). */
  readonly slots: Int16Array;
  private readonly slotOf: Int16Array;
  private readonly seenIn: Int32Array;
  private round = 0;

  constructor(private readonly show: CompiledShow) {
    const most = show.rules.P * show.K;
    this.who = new Int16Array(most);
    this.slots = new Int16Array(most);
    [this.first, this.last, this.says, this.arrives, this.leaves] = [new Int32Array(most), new Int32Array(most), new Int32Array(most), new Int32Array(most), new Int32Array(most)];
    this.slotOf = new Int16Array(show.S);
    this.seenIn = new Int32Array(show.S);
  }

  /** Finds the guests of a draft. */
  read(draft: Draft): void {
    const { K } = this.show;
    const { cast, counts, n } = draft;
    const { who, first, last, says, slots, slotOf, seenIn } = this;
    const round = ++this.round;
    let count = 0;
    for (let p = 0; p < n; p++) {
      for (let at = p * K, end = at + counts[p]!; at < end; at++) {
        const speaker = cast[at]!;
        let slot: number;
        if (seenIn[speaker] === round) {
          slot = slotOf[speaker]!;
          says[slot] = says[slot]! | (1 << p);
        } else {
          slot = count++;
          seenIn[speaker] = round;
          slotOf[speaker] = slot;
          who[slot] = speaker;
          first[slot] = p;
          says[slot] = 1 << p;
        }
        last[slot] = p;
        slots[at] = slot;
      }
    }
    this.count = count;
  }

  /** Lets everybody sit from the nearest open boundary before they speak to the nearest after; true when the chairs suffice. */
  spreadTo(open: number, n: number): boolean {
    const { count, first, last, arrives, leaves } = this;
    const { chairs } = this.show;
    const ends = open | (1 << (n - 1));
    let moved = 0;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let g = 0; g < count; g++) {
      const arrive = 32 - leadingZeros(open & ((1 << first[g]!) - 1));
      const later = ends & -(1 << last[g]!);
      const leave = 31 - leadingZeros(later & -later);
      arrives[g] = arrive;
      leaves[g] = leave;
      // Bit −1, of those who are there from the start, falls out.
      moved |= ((1 << arrive) >> 1) | (1 << leave);
      const sits = (2 << leave) - (1 << arrive);
      a += SPREAD[sits & 15]!;
      b += SPREAD[(sits >> 4) & 15]!;
      c += SPREAD[(sits >> 8) & 15]!;
      d += SPREAD[(sits >> 12) & 15]!;
    }
    this.moved = moved;
    // A byte above the number of chairs carries into its highest bit.
    const spare = larger(0, 127 - chairs) * 0x01010101;
    return (((a + spare) | (b + spare) | (c + spare) | (d + spare)) & 0x80808080) === 0;
  }

  /** Chairs that are missing, summed over the positions, when nobody sits longer than needed. */
  missingChairs(n: number): number {
    let missing = 0;
    for (let p = 0; p < n; p++) {
      let need = 0;
      for (let g = 0; g < this.count; g++) if (this.first[g]! <= p && p <= this.last[g]!) need++;
      if (need > this.show.chairs) missing += need - this.show.chairs;
    }
    return missing;
  }
}
