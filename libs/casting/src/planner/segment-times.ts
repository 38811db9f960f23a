import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';
import type { GuestList } from './guest-list.js';

// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const { ceil, floor, max: larger, min: smaller, abs: absolute } = Math;

/** Stands for “no bound”, in ticks. */
const FAR = 1 << 28;
/** Longer than any show. */
const TOO_LONG = 1 << 24;

/**
 * Sets durations in whole ticks for a draft whose guests are seated: every rule about time is a bound on a difference of two
 * moments, so windows are tightened first and then filled from the front without ever going back.
 * Moments are sums of durations; `offsets` add what lies between.
 */
export class SegmentTimes {
  readonly durations: Int32Array;
  closing = 0;
  /** Ticks away from the ideals, closing included. */
  away = 0;
  /** Start of each position less the durations before it. */
  readonly offsets: Int32Array;
  private readonly lo: Int32Array;
  private readonly hi: Int32Array;
  /** Upper bounds while filling, and the moments set. */
  private readonly until: Int32Array;
  private readonly moments: Int32Array;
  /** Least duration by position: the theme's, and a turn for everybody who speaks. */
  private readonly least: Int32Array;
  private readonly sumMin: Int32Array;
  private readonly sumMax: Int32Array;
  private readonly spanFrom: Int32Array;
  private readonly spanTo: Int32Array;
  private readonly spanMost: Int32Array;
  private spans = 0;
  /** Ticks that a turn for each of so many speakers takes. */
  private readonly turns: Int32Array;

  constructor(private readonly show: CompiledShow) {
    const P = show.rules.P;
    [this.durations, this.offsets, this.lo, this.hi] = [new Int32Array(P), new Int32Array(P + 1), new Int32Array(P + 1), new Int32Array(P + 1)];
    [this.until, this.moments] = [new Int32Array(P + 1), new Int32Array(P + 1)];
    const part = 1 - show.rules.hostShare;
    this.turns = Int32Array.from({ length: show.K + 1 }, (_, count) => (count * show.rules.minTurn === 0 ? 0 : part > 0 ? smaller(TOO_LONG, ceil((count * show.rules.minTurn) / part - 1e-9)) : TOO_LONG));
    this.least = new Int32Array(P);
    [this.sumMin, this.sumMax] = [new Int32Array(P + 1), new Int32Array(P + 1)];
    const most = P * show.K * (P + 1);
    [this.spanFrom, this.spanTo, this.spanMost] = [new Int32Array(most), new Int32Array(most), new Int32Array(most)];
  }

  /** Sets the durations; gives 0, or how many ticks are missing to make it possible: not all of them where `inTime` alone is of interest. */
  set(draft: Draft, guests: GuestList, open: number, inTime: boolean): number {
    const { show, lo, hi, offsets, sumMin, sumMax, least } = this;
    const { min, max, ideal, rules } = show;
    const { n, breakAfter, themes } = draft;
    let offset = rules.pre;
    let ideals = 0;
    let up = 0;
    let down = 0;
    lo[0] = 0;
    hi[0] = 0;
    for (let p = 0; p < n; p++) {
      const t = themes[p]!;
      offsets[p] = offset;
      if (p === breakAfter) offset += rules.brk;
      else if (p < n - 1 && (open >> p) & 1) offset += rules.tau;
      lo[p + 1] = 0;
      hi[p + 1] = FAR;
      const turns = this.turns[draft.counts[p]!]!;
      least[p] = turns > min[t]! ? turns : min[t]!;
      sumMin[p + 1] = sumMin[p]! + least[p]!;
      sumMax[p + 1] = sumMax[p]! + max[t]!;
      ideals += ideal[t]!;
      up += max[t]! - ideal[t]!;
      down += larger(0, ideal[t]! - least[p]!);
    }
    const budget = rules.L - offset;
    lo[n] = budget - rules.closeMax;
    hi[n] = budget - rules.closeMin;
    lo[breakAfter + 1] = larger(lo[breakAfter + 1]!, rules.brkLo - offsets[breakAfter]!);
    hi[breakAfter + 1] = smaller(hi[breakAfter + 1]!, rules.brkHi - offsets[breakAfter]!);
    let missing = this.bindGuests(guests, inTime);
    if (missing > 0 && inTime) return missing;
    missing += this.tighten(n, themes);
    if (missing > 0) return missing;
    const stretch = budget - ideals - rules.closeIdeal;
    const room = stretch >= 0 ? up + rules.closeMax - rules.closeIdeal : down + rules.closeIdeal - rules.closeMin;
    return this.fill(draft, budget, room === 0 ? 0 : stretch / room);
  }

  /** Notes what presence, availability and silence ask; gives the ticks by which even the shortest segments are too long. */
  private bindGuests(guests: GuestList, inTime: boolean): number {
    const { show, lo, hi, offsets } = this;
    const { from, to, presence, rules } = show;
    let missing = 0;
    this.spans = 0;
    for (let g = 0; g < guests.count; g++) {
      const speaker = guests.who[g]!;
      const arrive = guests.arrives[g]!;
      const leave = guests.leaves[g]!;
      if (from[speaker]! > 0 && from[speaker]! - offsets[arrive]! > lo[arrive]!) lo[arrive] = from[speaker]! - offsets[arrive]!;
      if (to[speaker]! - offsets[leave]! < hi[leave + 1]!) hi[leave + 1] = to[speaker]! - offsets[leave]!;
      missing += this.bind(arrive, leave + 1, presence[speaker]! - offsets[leave]! + offsets[arrive]!);
      const says = guests.says[g]!;
      for (let p = arrive; p <= leave; p++) {
        if ((says >> p) & 1) continue;
        const start = p;
        while (p < leave && !((says >> (p + 1)) & 1)) p++;
        missing += this.bind(start, p + 1, rules.Y);
      }
      if (missing > 0 && inTime) return missing;
    }
    return missing;
  }

  private bind(from: number, to: number, most: number): number {
    const { sumMin, sumMax } = this;
    if (sumMax[to]! - sumMax[from]! <= most) return 0;
    const least = sumMin[to]! - sumMin[from]!;
    if (least > most) return least - most;
    const at = this.spans++;
    this.spanFrom[at] = from;
    this.spanTo[at] = to;
    this.spanMost[at] = most;
    return 0;
  }

  /** Tightens the windows until nothing changes; gives the ticks by which some are empty. */
  private tighten(n: number, themes: Int16Array): number {
    const { lo, hi, least, spans, spanFrom, spanTo, spanMost } = this;
    const { max } = this.show;
    // Nothing can start later than the first segment does.
    let missing = lo[0]!;
    lo[0] = 0;
    for (let round = 0; round < 8; round++) {
      for (let p = 0; p < n; p++) {
        const t = themes[p]!;
        if (lo[p]! + least[p]! > lo[p + 1]!) lo[p + 1] = lo[p]! + least[p]!;
        if (hi[p]! + max[t]! < hi[p + 1]!) hi[p + 1] = hi[p]! + max[t]!;
      }
      for (let p = n - 1; p >= 0; p--) {
        const t = themes[p]!;
        if (lo[p + 1]! - max[t]! > lo[p]!) lo[p] = lo[p + 1]! - max[t]!;
        if (hi[p + 1]! - least[p]! < hi[p]!) hi[p] = hi[p + 1]! - least[p]!;
      }
      let changed = false;
      for (let at = 0; at < spans; at++) {
        const i = spanFrom[at]!;
        const j = spanTo[at]!;
        if (lo[j]! - spanMost[at]! > lo[i]!) {
          lo[i] = lo[j]! - spanMost[at]!;
          changed = true;
        }
        if (hi[i]! + spanMost[at]! < hi[j]!) {
          hi[j] = hi[i]! + spanMost[at]!;
          changed = true;
        }
      }
      if (!changed) break;
      if (round === 7) missing += 1;
    }
    for (let p = 0; p <= n; p++) if (lo[p]! > hi[p]!) missing += lo[p]! - hi[p]!;
    return missing;
  }

  private fill({ n, themes }: Draft, budget: number, stretch: number): number {
    const { lo, until, least: shortest, spans, spanFrom, spanTo, spanMost, durations, moments } = this;
    const { max, ideal, rules } = this.show;
    let target = 0;
    let before = 0;
    this.away = 0;
    for (let p = 1; p <= n; p++) until[p] = this.hi[p]!;
    for (let p = 0; p < n; p++) {
      const t = themes[p]!;
      target += ideal[t]! + stretch * (stretch >= 0 ? max[t]! - ideal[t]! : larger(0, ideal[t]! - shortest[p]!));
      const least = larger(lo[p + 1]!, before + shortest[p]!);
      const most = smaller(until[p + 1]!, before + max[t]!);
      if (least > most) return least - most;
      const moment = smaller(larger(floor(target + 0.5), least), most);
      const away = moment - before - ideal[t]!;
      durations[p] = moment - before;
      moments[p + 1] = moment;
      this.away += away < 0 ? -away : away;
      before = moment;
      for (let at = 0; at < spans; at++) {
        if (spanFrom[at] !== p + 1) continue;
        let j = spanTo[at]!;
        if (moment + spanMost[at]! >= until[j]!) continue;
        until[j] = moment + spanMost[at]!;
        for (; j > p + 2 && until[j]! - shortest[j - 1]! < until[j - 1]!; j--) until[j - 1] = until[j]! - shortest[j - 1]!;
      }
    }
    this.closing = budget - before;
    this.away += absolute(this.closing - rules.closeIdeal);
    return 0;
  }

  /** Comes back to durations that were set before. */
  comeBack({ n }: Draft, durations: Int32Array, closing: number, away: number): void {
    this.durations.set(durations);
    for (let p = 0; p < n; p++) this.moments[p + 1] = this.moments[p]! + durations[p]!;
    this.closing = closing;
    this.away = away;
  }

  /** How many ticks `to` can take from `from` before a rule stops it; the closing is the position after the last. */
  room({ n, themes }: Draft, to: number, from: number): number {
    const { lo, hi, moments, spans, spanFrom, spanTo, spanMost, durations, closing, show } = this;
    let room = smaller(
      to === n ? show.rules.closeMax - closing : show.max[themes[to]!]! - durations[to]!,
      from === n ? closing - show.rules.closeMin : durations[from]! - this.least[from]!,
    );
    const later = to < from;
    const first = later ? to : from;
    const last = later ? from : to;
    for (let p = first + 1; p <= last && p <= n; p++) room = smaller(room, later ? hi[p]! - moments[p]! : moments[p]! - lo[p]!);
    for (let at = 0; at < spans && room > 0; at++) {
      const i = spanFrom[at]!;
      const j = spanTo[at]!;
      // Only a span with one end among the moments that move, on its longer side, is stretched.
      const stretched = later ? i <= first && j > first && j <= last : i > first && i <= last && j > last;
      if (stretched) room = smaller(room, spanMost[at]! - moments[j]! + moments[i]!);
    }
    return room;
  }

  /** Gives `to` ticks of `from`; no more than there is room for. */
  shift({ n, themes }: Draft, to: number, from: number, ticks: number): void {
    const { moments, durations, show } = this;
    const awayOf = (p: number) => absolute(p === n ? this.closing - show.rules.closeIdeal : durations[p]! - show.ideal[themes[p]!]!);
    this.away -= awayOf(to) + awayOf(from);
    if (to === n) this.closing += ticks;
    else durations[to]! += ticks;
    if (from === n) this.closing -= ticks;
    else durations[from]! -= ticks;
    this.away += awayOf(to) + awayOf(from);
    const moved = to < from ? ticks : -ticks;
    const first = to < from ? to : from;
    const last = to < from ? from : to;
    for (let p = first + 1; p <= last && p <= n; p++) moments[p]! += moved;
  }
}
