import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';
import type { GuestList } from './guest-list.js';
import type { SegmentTimes } from './segment-times.js';
import type { SpeechShares } from './speech-shares.js';

// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const { min: smaller } = Math;
const FAR = Infinity;

/** Most exchanges before the speech is shared anew, most ticks in each, and how often it goes on as long as it helps. */
const EXCHANGES = 6;
const MOST_TICKS = 16;
const ROUNDS = 3;

/** Points below which an exchange is not worth it. */
const WORTH = 1e-6;

/**
 * Moves ticks between segments for as long as that wins points: nearer to the ideals, or to those who are heard too little.
 * Between two exchanges every rule about time holds.
 */
export class DurationTuner {
  private readonly prices: Float64Array;
  private readonly gains: Float64Array;
  private readonly losses: Float64Array;
  private readonly speech: Float64Array;
  private readonly durations: Int32Array;

  constructor(private readonly show: CompiledShow) {
    this.prices = new Float64Array(show.rules.P + 1);
    [this.gains, this.losses] = [new Float64Array(show.rules.P + 1), new Float64Array(show.rules.P + 1)];
    this.speech = new Float64Array(show.rules.P * show.K);
    this.durations = new Int32Array(show.rules.P);
  }

  /** Brings the durations nearer to their ideals, the speech left aside. */
  relax(draft: Draft, times: SegmentTimes): void {
    this.prices.fill(0);
    for (let done = 0; done < EXCHANGES && this.exchange(draft, times, 1 << 20); done++);
  }

  /** Exchanges ticks and shares the speech anew; gives the points lost to durations, fairness and quotas together. */
  tune(draft: Draft, guests: GuestList, times: SegmentTimes, speech: SpeechShares): number {
    const { alpha } = this.show.rules;
    let lost = alpha * times.away + speech.lost;
    for (let round = 0; round < ROUNDS; round++) {
      speech.price(draft, guests, this.prices);
      this.durations.set(times.durations);
      const { closing, away, misses } = { closing: times.closing, away: times.away, misses: speech.misses };
      let moved = 0;
      while (moved < EXCHANGES && this.exchange(draft, times, MOST_TICKS)) moved++;
      if (moved === 0) break;
      speech.save(this.speech);
      const now = alpha * times.away + speech.settle(draft, guests, times.durations, 3, FAR);
      if (now < lost - WORTH && speech.misses <= misses) {
        lost = now;
        continue;
      }
      times.comeBack(draft, this.durations, closing, away);
      speech.restore(draft, guests, times.durations, this.speech);
      break;
    }
    return lost;
  }

  /** Makes the exchange that wins most per tick; false when none wins. */
  private exchange(draft: Draft, times: SegmentTimes, most: number): boolean {
    const { prices, show, gains, losses } = this;
    const { n, themes } = draft;
    const { alpha, closeIdeal } = show.rules;
    let leastLoss = -FAR;
    for (let p = 0; p <= n; p++) {
      const away = p === n ? times.closing - closeIdeal : times.durations[p]! - show.ideal[themes[p]!]!;
      gains[p] = prices[p]! + (away < 0 ? alpha : -alpha);
      const loss = (away > 0 ? alpha : -alpha) - prices[p]!;
      losses[p] = loss;
      if (loss > leastLoss) leastLoss = loss;
    }
    let best = WORTH;
    let to = -1;
    let from = -1;
    let room = 0;
    for (let p = 0; p <= n; p++) {
      if (gains[p]! + leastLoss <= best) continue;
      for (let q = 0; q <= n; q++) {
        if (q === p || gains[p]! + losses[q]! <= best) continue;
        const here = times.room(draft, p, q);
        if (here <= 0) continue;
        best = gains[p]! + losses[q]!;
        to = p;
        from = q;
        room = here;
      }
    }
    if (to < 0) return false;
    // Up to the ideal the next tick is worth as much as this one.
    const short = to === n ? closeIdeal - times.closing : show.ideal[themes[to]!]! - times.durations[to]!;
    const long = from === n ? times.closing - closeIdeal : times.durations[from]! - show.ideal[themes[from]!]!;
    const ticks = smaller(room, most, short > 0 ? short : most, long > 0 ? long : most);
    times.shift(draft, to, from, ticks);
    // The more is moved there, the less the next tick is worth.
    if (most <= MOST_TICKS) {
      prices[to]! -= (ticks / MOST_TICKS) * alpha * 0.5;
      prices[from]! += (ticks / MOST_TICKS) * alpha * 0.5;
    }
    return true;
  }
}
