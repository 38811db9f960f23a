import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';
import type { GuestList } from './guest-list.js';

const { max: larger } = Math;
const FAR = Infinity;

/**
 * Shares the guests' part of each segment like water in connected basins: everybody's airtime comes as close to the others' as the
 * segments they speak in allow, members of a quota that is missed raised by what it misses.
 */
export class SpeechShares {
  /** Ticks each speaks, by position and place in the cast (stride `K`), and in all by guest. */
  readonly speech: Float64Array;
  readonly airtime: Float64Array;
  /** Points lost to uneven airtime and missed quotas; like every fraction here no whole number at first, or engines compile all of this twice. */
  lost = FAR;
  /** Ticks missing to the least turns and the least airtime, and how many times. */
  missing = FAR;
  misses = 0;
  private readonly raise: Float64Array;
  private readonly bits: Int32Array;
  private readonly short: Float64Array;
  private readonly best: Float64Array;
  private readonly worth: Float64Array;
  private readonly base: Float64Array;
  private readonly others: Float64Array;
  private readonly taking: Uint8Array;

  constructor(private readonly show: CompiledShow) {
    const most = show.rules.P * show.K;
    [this.speech, this.airtime, this.raise, this.best, this.worth] = [new Float64Array(most), new Float64Array(most), new Float64Array(most), new Float64Array(most), new Float64Array(most)];
    this.bits = new Int32Array(most);
    this.short = new Float64Array(show.quotaLo.length);
    [this.base, this.others, this.taking] = [new Float64Array(show.K), new Float64Array(show.K), new Uint8Array(show.K)];
  }

  /** Shares the speech of the segments; false, quotas left as they are, when more points than `most` are lost before they are raised. */
  share(draft: Draft, guests: GuestList, durations: Int32Array, most: number): boolean {
    const { show, speech, airtime, raise, bits } = this;
    const { K, rules } = show;
    const part = 1 - rules.hostShare;
    for (let g = 0; g < guests.count; g++) {
      airtime[g] = 0;
      raise[g] = 0;
      bits[g] = show.quotaBits[guests.who[g]!]!;
    }
    for (let p = 0; p < draft.n; p++) {
      const each = (part * durations[p]!) / draft.counts[p]!;
      for (let at = p * K, end = at + draft.counts[p]!; at < end; at++) {
        speech[at] = each;
        airtime[guests.slots[at]!]! += each;
      }
    }
    this.settle(draft, guests, durations, 4, most);
    return this.lost <= most;
  }

  /** Shares anew from what is shared already, after durations have changed a little; gives the points lost. */
  settle(draft: Draft, guests: GuestList, durations: Int32Array, rounds: number, most: number): number {
    const total = this.totalOf(draft, durations);
    this.level(draft, guests, durations, rounds);
    let lost = this.weigh(guests.count, total);
    if (lost > most) return (this.lost = lost);
    for (let round = 0; round < 3 && this.raiseQuotas(guests.count); round++) {
      this.best.set(this.speech);
      const kept = lost;
      this.level(draft, guests, durations, 3);
      lost = this.weigh(guests.count, total);
      if (lost < kept - 1e-6) continue;
      if (lost > kept) lost = this.restore(draft, guests, durations, this.best);
      break;
    }
    this.lookForMisses(draft, guests);
    return (this.lost = lost);
  }

  /** Copies the speech to come back to it. */
  save(into: Float64Array): void {
    into.set(this.speech);
  }

  /** Comes back to a saved sharing; gives the points lost. */
  restore(draft: Draft, guests: GuestList, durations: Int32Array, saved: Float64Array): number {
    this.speech.set(saved);
    this.count(draft, guests);
    this.lost = this.weigh(guests.count, this.totalOf(draft, durations));
    this.lookForMisses(draft, guests);
    return this.lost;
  }

  /** Points that a tick more is worth to each segment for fairness and quotas, and to the closing, which is the last. */
  price(draft: Draft, guests: GuestList, prices: Float64Array): void {
    const { show, airtime, bits, short, worth } = this;
    const { K, rules } = show;
    const part = 1 - rules.hostShare;
    let least = FAR;
    let most = 0;
    for (let g = 0; g < guests.count; g++) {
      if (airtime[g]! < least) least = airtime[g]!;
      if (airtime[g]! > most) most = airtime[g]!;
    }
    let lows = 0;
    let highs = 0;
    let shared = 0;
    for (let g = 0; g < guests.count; g++) {
      if (airtime[g]! < least + 0.5) lows++;
      if (airtime[g]! > most - 0.5) highs++;
    }
    for (let q = 0; q < short.length; q++) if (short[q]! > 0.01) shared += show.quotaPen[q]! * show.quotaLo[q]!;
    for (let g = 0; g < guests.count; g++) {
      let points = 0;
      if (airtime[g]! < least + 0.5) points += rules.lambda / lows;
      if (airtime[g]! > most - 0.5) points -= rules.lambda / highs;
      for (let q = 0; q < short.length; q++) if (short[q]! > 0.01 && ((bits[g]! >> q) & 1)) points += show.quotaPen[q]!;
      worth[g] = points;
    }
    for (let p = 0; p < draft.n; p++) {
      let best = -FAR;
      for (let at = p * K, end = at + draft.counts[p]!; at < end; at++) if (worth[guests.slots[at]!]! > best) best = worth[guests.slots[at]!]!;
      prices[p] = part * best;
    }
    prices[draft.n] = part * shared;
  }

  private totalOf(draft: Draft, durations: Int32Array): number {
    let ticks = 0;
    for (let p = 0; p < draft.n; p++) ticks += durations[p]!;
    return ticks * (1 - this.show.rules.hostShare);
  }

  private level(draft: Draft, guests: GuestList, durations: Int32Array, rounds: number): void {
    const part = 1 - this.show.rules.hostShare;
    for (let round = 0; round < rounds; round++) {
      let moved = 0;
      for (let p = 0; p < draft.n; p++) moved += this.pour(draft, guests, p, part * durations[p]!);
      if (moved < 1) return;
    }
  }

  /** Pours one segment anew; gives the ticks that changed hands. */
  private pour(draft: Draft, guests: GuestList, p: number, amount: number): number {
    const { speech, airtime, raise, base, others, taking } = this;
    const { K, rules } = this.show;
    const { minTurn, X } = rules;
    const { slots } = guests;
    const count = draft.counts[p]!;
    const from = p * K;
    let free = 0;
    let left = amount;
    for (let k = 0; k < count; k++) {
      const slot = slots[from + k]!;
      const elsewhere = airtime[slot]! - speech[from + k]!;
      const least = X - elsewhere > minTurn ? X - elsewhere : minTurn;
      base[k] = least;
      others[k] = elsewhere - raise[slot]!;
      taking[k] = 1;
      free += others[k]!;
      left -= least;
    }
    let level = 0;
    if (left >= 0) {
      let active = count;
      let water = amount + free;
      for (let again = true; again && active > 0; ) {
        again = false;
        level = water / active;
        for (let k = 0; k < count; k++) {
          if (taking[k] === 0 || level - others[k]! >= base[k]!) continue;
          taking[k] = 0;
          active--;
          water -= base[k]! + others[k]!;
          again = true;
        }
      }
    }
    let moved = 0;
    for (let k = 0; k < count; k++) {
      // Where the least of all do not fit, each gives up the same part of what is above a turn.
      const gets = left < 0 ? larger(0, minTurn + ((base[k]! - minTurn) * (amount - minTurn * count)) / (amount - left - minTurn * count || 1)) : taking[k] === 1 ? level - others[k]! : base[k]!;
      const change = gets - speech[from + k]!;
      speech[from + k] = gets;
      airtime[slots[from + k]!]! += change;
      moved += change < 0 ? -change : change;
    }
    return moved;
  }

  private weigh(count: number, total: number): number {
    const { airtime, bits, short, show } = this;
    let least = FAR;
    let most = 0;
    for (let g = 0; g < count; g++) {
      const has = airtime[g]!;
      if (has < least) least = has;
      if (has > most) most = has;
    }
    let lost = count === 0 ? 0 : show.rules.lambda * (most - least);
    for (let q = 0; q < short.length; q++) {
      let has = 0;
      for (let g = 0; g < count; g++) if ((bits[g]! >> q) & 1) has += airtime[g]!;
      const missed = show.quotaLo[q]! * total - has;
      short[q] = missed;
      if (missed > 0) lost += show.quotaPen[q]! * missed;
    }
    return lost;
  }

  /** Raises the members of missed quotas; false when there is nothing to raise. */
  private raiseQuotas(count: number): boolean {
    const { bits, raise, short, show } = this;
    let raised = false;
    for (let q = 0; q < short.length; q++) {
      if (short[q]! < 0.01) continue;
      let members = 0;
      for (let g = 0; g < count; g++) members += (bits[g]! >> q) & 1;
      if (members === 0 || members === count) continue;
      const step = short[q]! * (1 / members + 1 / (count - members));
      if (show.quotaPen[q]! * short[q]! <= show.rules.lambda * step) continue;
      for (let g = 0; g < count; g++) if ((bits[g]! >> q) & 1) raise[g]! += step;
      raised = true;
    }
    return raised;
  }

  private count(draft: Draft, guests: GuestList): void {
    const { K } = this.show;
    this.airtime.fill(0, 0, guests.count);
    for (let p = 0; p < draft.n; p++) {
      for (let at = p * K, end = at + draft.counts[p]!; at < end; at++) this.airtime[guests.slots[at]!]! += this.speech[at]!;
    }
  }

  private lookForMisses(draft: Draft, guests: GuestList): void {
    const { K, rules } = this.show;
    let missing = 0;
    let misses = 0;
    for (let g = 0; g < guests.count; g++) {
      if (this.airtime[g]! >= rules.X - 1e-9) continue;
      missing += rules.X - this.airtime[g]!;
      misses++;
    }
    for (let p = 0; p < draft.n; p++) {
      for (let at = p * K, end = at + draft.counts[p]!; at < end; at++) {
        if (this.speech[at]! >= rules.minTurn - 1e-9) continue;
        missing += rules.minTurn - this.speech[at]!;
        misses++;
      }
    }
    this.missing = missing;
    this.misses = misses;
  }
}
