/**
 * Positions, by place in `played`, of what was moved: the fewest whose absence leaves the rest in rising order.
 * Of two ways to say it, the earlier line counts as in its place.
 */
export function findInversions(played: readonly number[]): ReadonlySet<number> {
  const best: { readonly length: number; readonly before: number }[] = [];
  let last = -1;
  for (const [at, position] of played.entries()) {
    let [length, before] = [1, -1];
    for (let earlier = 0; earlier < at; earlier += 1) {
      if (played[earlier]! < position && best[earlier]!.length + 1 > length) [length, before] = [best[earlier]!.length + 1, earlier];
    }
    best.push({ length, before });
    if (last === -1 || length > best[last]!.length) last = at;
  }
  const kept = new Set<number>();
  for (let at = last; at !== -1; at = best[at]!.before) kept.add(at);
  return new Set(played.flatMap((_, at) => (kept.has(at) ? [] : [at])));
}
