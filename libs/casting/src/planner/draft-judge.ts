import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';
import { DurationTuner } from './duration-tuner.js';
import { GuestList } from './guest-list.js';
import { countBits, openBoundaries } from './open-boundaries.js';
import { SegmentTimes } from './segment-times.js';
import { SpeechShares } from './speech-shares.js';
import { ThemeRules } from './theme-rules.js';

// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const { max: larger, min: smaller } = Math;
const FAR = Infinity;
const NEVER = -Infinity;

/** Points that a broken rule costs at least, and per unit, in units of the show's scale: plans that break none win in the end. */
const BROKEN = 3;
const PER_RULE = 12;
const PER_CHAIR = 5;
const PER_TICK = 0.2;

/** Guests are counted in bytes: drafts with more are not judged. */
const MOST_GUESTS = 120;

/** Points that raising quotas and tuning durations may win, in units of the show's scale: for drafts further below what is asked for neither is done. */
const WITHIN_REACH = 3;

/** How many ways to seat are timed when the first ones have no time. */
const MOST_TIMED = 24;

/** What may be subtracted from a draft's value besides its own: the distance to a plan that was announced. */
export interface Disturbance {
  of(draft: Draft, guests: GuestList): number;
}

/**
 * Values a draft exactly but for the last tenth of a point of airtime: seats by the ways to open boundaries, time by its windows, speech by levels.
 * Everything is worked out in arrays of its own; `times`, `speech` and `guests` hold the last draft judged to its end.
 */
export class DraftJudge {
  /** Points that a broken rule is charged per unit; rises while the search cools. */
  charge = FAR;
  /** Whether durations are tuned: not worth it while the search is hot. */
  tunes = true;
  /** Whether the last draft judged breaks no rule. */
  sound = false;
  /** Boundaries that people move at in the last draft, one bit each. */
  open = 0;
  /** Value of the last draft without its disturbance. */
  value = NEVER;
  readonly guests: GuestList;
  readonly times: SegmentTimes;
  readonly speech: SpeechShares;
  private readonly tuner: DurationTuner;
  private readonly theme: ThemeRules;
  private readonly fixed: number;
  /** Points that the durations of the last draft lose at least. */
  private leastAway = FAR;

  constructor(private readonly show: CompiledShow, private readonly disturbance: Disturbance | null = null) {
    this.guests = new GuestList(show);
    this.times = new SegmentTimes(show);
    this.speech = new SpeechShares(show);
    this.tuner = new DurationTuner(show);
    this.theme = new ThemeRules(show);
    this.charge = show.scale;
    this.fixed = show.rules.L - show.rules.pre - show.rules.brk - show.rules.closeIdeal;
  }

  /** The draft's value less what broken rules are charged; −∞ as soon as it is sure to stay below `enough`. */
  judge(draft: Draft, enough: number): number {
    const { show, guests, theme, charge: scale } = this;
    const { rules } = show;
    let value = this.worth(draft);
    let broken = theme.broken(draft) * PER_RULE;
    if (value - this.leastAway - broken * scale < enough) return NEVER;
    guests.read(draft);
    if (guests.count > MOST_GUESTS) return NEVER;
    if (guests.count > rules.maxGuests) broken += (guests.count - rules.maxGuests) * PER_RULE;
    const disturbed = this.disturbance === null ? 0 : this.disturbance.of(draft, guests);
    value -= disturbed;
    if (value - broken * scale < enough) return NEVER;
    const missing = guests.missingChairs(draft.n);
    if (missing > 0) broken += BROKEN + missing * PER_CHAIR;
    const late = this.seatInTime(draft, missing > 0, value - broken * scale - enough, 2 * BROKEN * scale);
    if (late === FAR) return NEVER;
    if (late > 0) broken += BROKEN + late * PER_TICK;
    value -= rules.rho * (countBits(this.open) - 1);
    if (late > 0) {
      // Without a time table there is nothing to speak in: a lower floor keeps such drafts comparable.
      this.sound = false;
      const judged = value - (broken + BROKEN) * scale;
      return judged < enough ? NEVER : judged;
    }
    // Where windows bind, durations stand further from their ideals than need be.
    if (this.times.away * rules.alpha > this.leastAway) this.tuner.relax(draft, this.times);
    const spare = value - rules.alpha * this.times.away - broken * scale - enough;
    if (spare < 0) return NEVER;
    const reach = WITHIN_REACH * show.scale;
    if (!this.speech.share(draft, guests, this.times.durations, spare + reach)) return NEVER;
    const close = this.tunes && this.speech.lost < spare + reach;
    value -= close ? this.tuner.tune(draft, guests, this.times, this.speech) : rules.alpha * this.times.away + this.speech.lost;
    if (this.speech.misses > 0) broken += BROKEN * smaller(2, this.speech.misses) + this.speech.missing * PER_TICK;
    this.sound = broken === 0;
    this.value = value + disturbed;
    const judged = value - broken * scale;
    return judged < enough ? NEVER : judged;
  }

  /** Interest, positions, affinities and debates, less the ticks that are away from the ideals whatever the seats. */
  private worth(draft: Draft): number {
    const { w, pref, aff, stance, debate, ideal, rules, K, S } = this.show;
    const { themes, counts, cast, n } = draft;
    let value = 0;
    let ideals = 0;
    for (let p = 0; p < n; p++) {
      const t = themes[p]!;
      value += w[t]! + pref[t * rules.P + p]!;
      ideals += ideal[t]!;
      let sides = 0;
      for (let at = p * K, end = at + counts[p]!; at < end; at++) {
        const pair = t * S + cast[at]!;
        value += aff[pair]!;
        sides |= stance[pair]!;
      }
      if (sides === 3 && debate[t] === 1) value += rules.beta;
    }
    const spare = this.fixed - ideals;
    this.leastAway = (spare < 0 ? -spare : larger(0, spare - rules.tau * (n - 2))) * rules.alpha;
    return value;
  }

  /** Opens as few boundaries as chairs and time allow; gives 0, the ticks missing, or Infinity when more than `spare` points are lost, of which missing ticks cost at least `late`. */
  private seatInTime(draft: Draft, cramped: boolean, spare: number, late: number): number {
    const { guests, times, show } = this;
    const { n, breakAfter } = draft;
    const inTime = spare < late;
    if (cramped) {
      this.open = (1 << (n - 1)) - 1;
      guests.spreadTo(this.open, n);
      const missing = times.set(draft, guests, this.open, inTime);
      return missing > 0 && inTime ? FAR : missing;
    }
    const ways = openBoundaries(n, breakAfter);
    let timed = 0;
    let least = FAR;
    let best = ways[ways.length - 1]!;
    for (let at = 0; at < ways.length; at++) {
      const open = ways[at]!;
      if (show.rules.rho * (countBits(open) - 1) + this.leastAway > spare) return FAR;
      if (!guests.spreadTo(open, n)) continue;
      // An open boundary nobody uses would only lengthen the show.
      if ((open & ~guests.moved & ~(1 << breakAfter)) !== 0) continue;
      const missing = times.set(draft, guests, open, inTime);
      if (missing === 0) {
        this.open = open;
        return 0;
      }
      if (missing < least) {
        least = missing;
        best = open;
      }
      if (++timed === MOST_TIMED) break;
    }
    this.open = best;
    return inTime ? FAR : least;
  }
}
