/** Adds up the pay of actors given as bits, byte by byte from tables. */
export function payOf(pays: readonly number[]): (actors: number) => number {
  const table = (from: number) =>
    Float64Array.from({ length: 256 }, (_, byte) => pays.slice(from, from + 8).reduce((sum, pay, bit) => ((byte & (1 << bit)) === 0 ? sum : sum + pay), 0));
  const [first, second, third, fourth] = [table(0), table(8), table(16), table(24)];
  return (actors) => first[actors & 255]! + second[(actors >>> 8) & 255]! + third[(actors >>> 16) & 255]! + fourth[actors >>> 24]!;
}
