import type { Chance } from './chance.js';
import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';
import { SegmentCaster } from './segment-caster.js';

// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const { max: larger, min: smaller } = Math;

/** Changes a draft a little, at random; every change leaves as many guests in each segment as its theme takes. */
export class DraftMoves {
  /** Themes that enough people can speak in. */
  readonly castable: Int16Array;
  private readonly pool: Int16Array;
  private readonly caster: SegmentCaster;

  constructor(private readonly show: CompiledShow, private readonly chance: Chance) {
    this.castable = Int16Array.from(show.able.keys()).filter((t) => show.nmin[t]! <= show.nmax[t]! && show.able[t]!.length >= show.nmin[t]! && show.min[t]! <= show.max[t]!);
    this.caster = new SegmentCaster(show, chance);
    this.pool = new Int16Array(show.rules.P * show.K + show.S);
  }

  /** Makes one change; false when the one drawn is not possible here. */
  move(draft: Draft): boolean {
    const drawn = this.chance.below(100);
    if (drawn < 20) return this.exchangeSpeaker(draft);
    if (drawn < 30) return this.addSpeaker(draft);
    if (drawn < 40) return this.dropSpeaker(draft);
    if (drawn < 52) return this.swapSegments(draft);
    if (drawn < 67) return this.shiftSegment(draft);
    if (drawn < 79) return this.exchangeTheme(draft);
    if (drawn < 82) return this.moveBreak(draft);
    if (drawn < 85) return this.addTheme(draft);
    if (drawn < 88) return this.dropTheme(draft);
    if (drawn < 93) return this.exchangeGuest(draft);
    if (drawn < 97) return this.spreadGuest(draft);
    return this.recast(draft);
  }

  /** A first draft at random: what must be in, then as many themes as the time takes. */
  start(draft: Draft): void {
    const { show, chance } = this;
    draft.n = 0;
    const { rules } = show;
    let left = rules.L - rules.pre - rules.brk - rules.closeIdeal;
    const order = shuffled([...this.castable], chance).sort((a, b) => show.must[b]! - show.must[a]!);
    for (const t of order) {
      if (draft.n >= rules.P) break;
      if (draft.n >= larger(2, rules.Pmin) && left < show.ideal[t]! / 2 && show.must[t] === 0) break;
      this.place(draft, chance.below(draft.n + 1), t);
      left -= show.ideal[t]!;
    }
    for (let t = 0; t < show.T; t++) {
      const p = show.lockedAt[t]! >= 0 ? draft.positionOf(t) : -1;
      if (p >= 0 && show.lockedAt[t]! < draft.n) draft.swap(p, show.lockedAt[t]!);
    }
    draft.breakAfter = larger(0, smaller(draft.n - 2, (draft.n >> 1) - 1));
  }

  private place(draft: Draft, p: number, theme: number): void {
    draft.insert(p);
    draft.themes[p] = theme;
    this.caster.castSegment(draft, p);
  }

  private exchangeSpeaker(draft: Draft): boolean {
    const { show, chance } = this;
    const p = chance.below(draft.n);
    const count = draft.counts[p]!;
    if (count === 0) return false;
    const speaker = this.caster.someone(draft, p);
    if (speaker < 0 || draft.holds(p, speaker)) return false;
    draft.cast[p * show.K + chance.below(count)] = speaker;
    return true;
  }

  private addSpeaker(draft: Draft): boolean {
    const p = this.chance.below(draft.n);
    const t = draft.themes[p]!;
    if (draft.counts[p]! >= this.show.nmax[t]!) return false;
    const speaker = this.caster.someone(draft, p);
    if (speaker < 0 || draft.holds(p, speaker)) return false;
    draft.seat(p, speaker);
    return true;
  }

  private dropSpeaker(draft: Draft): boolean {
    const p = this.chance.below(draft.n);
    const count = draft.counts[p]!;
    if (count <= this.show.nmin[draft.themes[p]!]!) return false;
    draft.unseat(p, this.chance.below(count));
    return true;
  }

  private swapSegments(draft: Draft): boolean {
    const p = this.chance.below(draft.n);
    const q = this.chance.below(draft.n);
    if (p === q) return false;
    draft.swap(p, q);
    return true;
  }

  private shiftSegment(draft: Draft): boolean {
    const p = this.chance.below(draft.n);
    const q = this.chance.below(draft.n);
    if (p === q) return false;
    const step = p < q ? 1 : -1;
    for (let at = p; at !== q; at += step) draft.swap(at, at + step);
    // Half of the time, it takes the people of its new neighbours.
    if (this.chance.below(2) === 0) this.caster.castSegment(draft, q);
    return true;
  }

  private recast(draft: Draft): boolean {
    this.caster.castSegment(draft, this.chance.below(draft.n));
    return true;
  }

  /** Lets somebody speak next to where they do, and takes another's place if the segment is full. */
  private spreadGuest(draft: Draft): boolean {
    const { show, chance } = this;
    const from = chance.below(draft.n);
    const to = chance.below(2) === 0 ? from - 1 : from + 1;
    if (to < 0 || to >= draft.n || draft.counts[from] === 0) return false;
    const speaker = draft.cast[from * show.K + chance.below(draft.counts[from]!)]!;
    const t = draft.themes[to]!;
    if (show.can[t * show.S + speaker] === 0 || draft.holds(to, speaker)) return false;
    if (draft.counts[to]! >= show.nmax[t]!) draft.unseat(to, chance.below(draft.counts[to]!));
    draft.seat(to, speaker);
    return true;
  }

  private unusedTheme(draft: Draft): number {
    if (this.castable.length <= draft.n) return -1;
    for (let tries = 0; tries < 8; tries++) {
      const theme = this.castable[this.chance.below(this.castable.length)]!;
      if (draft.positionOf(theme) < 0) return theme;
    }
    return -1;
  }

  private exchangeTheme(draft: Draft): boolean {
    const theme = this.unusedTheme(draft);
    if (theme < 0) return false;
    const { show } = this;
    const p = this.chance.below(draft.n);
    const pool = this.pool.subarray(0, draft.counts[p]!);
    pool.set(draft.cast.subarray(p * show.K, p * show.K + pool.length));
    draft.themes[p] = theme;
    // Half of the time, whoever was there and can stays.
    if (this.chance.below(2) === 0) {
      this.caster.castSegment(draft, p);
      return true;
    }
    draft.counts[p] = 0;
    for (let k = 0; k < pool.length && draft.counts[p]! < show.nmax[theme]!; k++) {
      if (show.can[theme * show.S + pool[k]!] === 1) draft.seat(p, pool[k]!);
    }
    for (let tries = 0; draft.counts[p]! < show.nmin[theme]! && tries < 24; tries++) {
      const speaker = this.caster.someone(draft, p);
      if (speaker >= 0 && !draft.holds(p, speaker)) draft.seat(p, speaker);
    }
    if (draft.counts[p]! < show.nmin[theme]!) this.caster.castSegment(draft, p);
    return true;
  }

  private addTheme(draft: Draft): boolean {
    if (draft.n >= this.show.rules.P) return false;
    const theme = this.unusedTheme(draft);
    if (theme < 0) return false;
    const p = this.chance.below(draft.n + 1);
    if (p <= draft.breakAfter) draft.breakAfter++;
    this.place(draft, p, theme);
    return true;
  }

  private dropTheme(draft: Draft): boolean {
    if (draft.n <= larger(2, this.show.rules.Pmin)) return false;
    const p = this.chance.below(draft.n);
    draft.remove(p);
    if (draft.breakAfter >= p && draft.breakAfter > 0) draft.breakAfter--;
    draft.breakAfter = smaller(draft.breakAfter, draft.n - 2);
    return true;
  }

  private moveBreak(draft: Draft): boolean {
    const to = draft.breakAfter + (this.chance.below(2) === 0 ? 1 : -1);
    if (to < 0 || to > draft.n - 2) return false;
    draft.breakAfter = to;
    return true;
  }

  /** Puts one person in another's place wherever they can speak, and leaves the other where they cannot only if the theme needs them. */
  private exchangeGuest(draft: Draft): boolean {
    const { show, chance } = this;
    const { K, S } = show;
    const from = chance.below(draft.n);
    if (draft.counts[from] === 0) return false;
    const leaving = draft.cast[from * K + chance.below(draft.counts[from]!)]!;
    const able = show.able[draft.themes[from]!]!;
    const coming = able[chance.below(able.length)]!;
    if (coming === leaving) return false;
    let changed = false;
    for (let p = 0; p < draft.n; p++) {
      const t = draft.themes[p]!;
      for (let k = 0; k < draft.counts[p]!; k++) {
        if (draft.cast[p * K + k] !== leaving) continue;
        changed = true;
        if (show.can[t * S + coming] === 1 && !draft.holds(p, coming)) draft.cast[p * K + k] = coming;
        else if (draft.counts[p]! > show.nmin[t]!) draft.unseat(p, k);
        else {
          const other = this.caster.someone(draft, p);
          if (other < 0 || other === leaving || draft.holds(p, other)) return false;
          draft.cast[p * K + k] = other;
        }
        break;
      }
    }
    return changed;
  }
}

function shuffled(items: number[], chance: Chance): number[] {
  for (let at = items.length - 1; at > 0; at--) {
    const other = chance.below(at + 1);
    [items[at], items[other]] = [items[other]!, items[at]!];
  }
  return items;
}
