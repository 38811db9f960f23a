/** Most ways to open boundaries that are tried for one draft: all of them up to ten segments. */
const MOST_WAYS = 256;

const known = new Map<number, Int32Array>();

/**
 * The ways to let people move between `n` segments when the break after `breakAfter` lets them move for nothing: one bit per
 * boundary (bit p: after segment p), the break's always set, ways with fewest seat changes first.
 */
export function openBoundaries(n: number, breakAfter: number): Int32Array {
  const key = n * 32 + breakAfter;
  let ways = known.get(key);
  if (ways === undefined) known.set(key, (ways = listWays(n, breakAfter)));
  return ways;
}

function listWays(n: number, breakAfter: number): Int32Array {
  const own = 1 << breakAfter;
  const all = (1 << (n - 1)) - 1;
  const ways: number[] = [];
  for (let mask = 0; mask <= all; mask++) if (mask & own) ways.push(mask);
  ways.sort((a, b) => countBits(a) - countBits(b) || a - b);
  // With everything open nobody sits longer than needed: the last resort stays.
  return Int32Array.from(ways.length > MOST_WAYS ? [...ways.slice(0, MOST_WAYS - 1), all] : ways);
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
