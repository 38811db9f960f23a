import { saysSame, type FactDifference, type PersonFacts } from './compare-facts.js';

/** Differences without those that a producer left as they are: what the application says of a fact then comes back as a difference only when it says something else. */
export const withoutKept = (differences: readonly FactDifference[], kept: readonly FactDifference[]): readonly FactDifference[] =>
  differences.filter(({ field, applied }) => !kept.some((one) => one.field === field && saysSame(field, one.applied, applied)));

/** A record without what was taken over; null where somebody changed one of these facts since. What says already what it said before stays. */
export function giveBack(recorded: PersonFacts, taken: readonly FactDifference[]): PersonFacts | null {
  const changed = taken.some(({ field, recorded: before, applied }) => recorded[field] !== applied && recorded[field] !== before);
  return changed ? null : { ...recorded, ...Object.fromEntries(taken.map(({ field, recorded: before }) => [field, before])) };
}
