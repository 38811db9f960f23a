import type { CompiledShow } from './compiled-show.js';
import type { Draft } from './draft.js';

// Where modules run in a context of their own, globals are looked up at each use: what is used a million times is taken once.
const { max: larger } = Math;

/** Counts the rules about themes that a draft breaks: what must be in, what comes before what, what excludes what, what is locked where. */
export class ThemeRules {
  private readonly musts: readonly number[];
  private readonly holds: readonly (readonly [number, number])[];
  private readonly before: readonly Int16Array[];
  private readonly against: readonly Int16Array[];
  private readonly place: Int16Array;
  private readonly seenIn: Int32Array;
  private round = 0;

  constructor(private readonly show: CompiledShow) {
    const { instance, T } = show;
    this.musts = Array.from(show.must.keys()).filter((t) => show.must[t] === 1);
    this.holds = instance.locks.flatMap((lock): [number, number][] => (lock.kind === 'speaker' ? [[lock.theme, lock.speaker]] : []));
    const partners = (pairs: readonly (readonly [number, number])[]) => Array.from({ length: T }, (_, t) => Int16Array.from(pairs.filter(([a]) => a === t).map(([, b]) => b)));
    this.before = partners(instance.prec);
    this.against = partners(instance.incompat);
    this.place = new Int16Array(T);
    this.seenIn = new Int32Array(T);
  }

  broken(draft: Draft): number {
    const { place, seenIn, before, against, show } = this;
    const { themes, n } = draft;
    const round = ++this.round;
    let broken = larger(0, show.rules.Pmin - n, 2 - n);
    for (let p = 0; p < n; p++) {
      const t = themes[p]!;
      place[t] = p;
      seenIn[t] = round;
      const locked = show.lockedAt[t]!;
      if (locked >= 0 && locked !== p) broken++;
    }
    for (let p = 0; p < n; p++) {
      const later = before[themes[p]!]!;
      for (let k = 0; k < later.length; k++) if (seenIn[later[k]!] === round && place[later[k]!]! <= p) broken++;
      const other = against[themes[p]!]!;
      for (let k = 0; k < other.length; k++) if (seenIn[other[k]!] === round) broken++;
    }
    for (const t of this.musts) if (seenIn[t] !== round) broken++;
    for (const [t, s] of this.holds) if (seenIn[t] === round && !draft.holds(place[t]!, s)) broken++;
    return broken;
  }
}
