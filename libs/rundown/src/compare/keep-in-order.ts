/**
 * The most items that stand in the same order in both lists: all others were moved. Among equally many it is always the same ones,
 * whichever list comes first. Items of one list alone are no matter; `before` and `after` hold an item once.
 */
export function keepInOrder<Item extends string>(before: readonly Item[], after: readonly Item[]): ReadonlySet<Item> {
  const places = new Map(after.map((item, place) => [item, place]));
  const both = before.flatMap((item) => places.get(item) ?? []);
  // Those from which as many rise fall among themselves: one of each kind is kept.
  const alike: (readonly [index: number, place: number])[][] = [];
  risesFrom(both).forEach((rises, index) => (alike[rises] ??= []).push([index, both[index]!]));
  const kept = new Set<Item>();
  let [from, above] = [-1, -1];
  for (const some of alike.slice(1).reverse()) {
    const next = some.filter(([index, place]) => index > from && place > above);
    [from, above] = next.reduce((first, one) => (after[one[1]]! < after[first[1]]! ? one : first));
    kept.add(after[above]!);
  }
  return kept;
}

/** For each number, how many rise one after the other from it on, itself included; n log n. */
function risesFrom(numbers: readonly number[]): readonly number[] {
  // `best[k]`: the greatest number from which k + 1 rise; it falls with k.
  const best: number[] = [];
  return numbers.toReversed().map((number) => {
    let [low, high] = [0, best.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (best[middle]! > number) low = middle + 1;
      else high = middle;
    }
    best[low] = number;
    return low + 1;
  }).reverse();
}
