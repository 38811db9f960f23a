import type { CompiledShow } from './compiled-show.js';
import { Draft } from './draft.js';
import type { Announced } from './plan-distance.js';

/**
 * What was announced as far as it can go on: without whoever is gone, somebody able in their place where too few would be left, else
 * the theme goes; where the show has fewer segments now the lightest themes go, where it has more the heaviest come in at the end.
 */
export function carryOver(show: CompiledShow, { draft, gone }: Announced): Draft {
  const from = draft.copy();
  for (let p = 0; p < from.n; p++) {
    const t = from.themes[p]!;
    for (let k = from.counts[p]! - 1; k >= 0; k--) if (from.cast[p * show.K + k] === gone || Number.isNaN(show.aff[t * show.S + from.cast[p * show.K + k]!]!)) from.unseat(p, k);
    fill(show, from, p);
  }
  for (let p = from.n - 1; p >= 0; p--) if (from.counts[p]! < show.nmin[from.themes[p]!]!) leave(from, p);
  while (from.n > show.rules.P) leave(from, lightest(show, from));
  const carried = new Draft(show);
  carried.n = from.n;
  carried.breakAfter = from.breakAfter;
  carried.themes.set(from.themes.subarray(0, from.n));
  carried.counts.set(from.counts.subarray(0, from.n));
  carried.cast.set(from.cast.subarray(0, from.n * show.K));
  while (carried.n < show.rules.Pmin && bringIn(show, carried));
  carried.breakAfter = Math.max(0, Math.min(carried.breakAfter, carried.n - 2));
  return carried;
}

/** Seats whoever is able until there are enough, first those who are there anyway. */
function fill(show: CompiledShow, draft: Draft, p: number): void {
  const t = draft.themes[p]!;
  const present = new Set(Array.from({ length: draft.n }, (_, at) => [...draft.cast.subarray(at * show.K, at * show.K + draft.counts[at]!)]).flat());
  const able = [...show.able[t]!].sort((a, b) => Number(present.has(b)) - Number(present.has(a)));
  for (const speaker of able) if (draft.counts[p]! < show.nmin[t]! && !draft.holds(p, speaker)) draft.seat(p, speaker);
}

function leave(draft: Draft, p: number): void {
  draft.remove(p);
  if (draft.breakAfter >= p) draft.breakAfter--;
}

/** The position of the theme of least interest among those that need not be in. */
function lightest({ w, must }: CompiledShow, draft: Draft): number {
  const order = Array.from({ length: draft.n }, (_, p) => p);
  const weight = (p: number) => (must[draft.themes[p]!] === 1 ? Infinity : w[draft.themes[p]!]!);
  return order.reduce((least, p) => (weight(p) < weight(least) ? p : least), draft.n - 1);
}

/** The theme of most interest that is not in and has people comes last; false when there is none. */
function bringIn(show: CompiledShow, draft: Draft): boolean {
  const free = [...show.able.keys()].filter((t) => draft.positionOf(t) < 0 && show.able[t]!.length >= show.nmin[t]!);
  if (free.length === 0) return false;
  const t = free.reduce((best, one) => (show.w[one]! > show.w[best]! ? one : best));
  const p = draft.n;
  draft.insert(p);
  draft.themes[p] = t;
  fill(show, draft, p);
  return true;
}
