/**
 * Rounds consecutive lengths to whole steps by rounding the boundaries between them, half up: the sum is the rounded sum,
 * each boundary is off by half a step at most, and every whole bound on the span between two boundaries still holds.
 * Rounding the lengths themselves loses all three.
 */
export function roundBoundaries(lengths: readonly number[], step = 1): readonly number[] {
  let reached = 0;
  let boundary = 0;
  return lengths.map((length) => {
    reached += length;
    const next = Math.floor(reached / step + 0.5 + NOISE) * step;
    const rounded = next - boundary;
    boundary = next;
    return rounded;
  });
}

/** Sums of fractions miss a half by less than this, and two boundaries would then be rounded apart. */
const NOISE = 1e-7;
