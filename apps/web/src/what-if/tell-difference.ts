import type { ShowInShort } from '#casting';
import type { Language, Words } from '../words/words.js';

/** What is won or lost by one thing that counts; points to a tenth, never 0. */
export interface ToldDifference {
  readonly name: string;
  readonly points: number;
  readonly told: string;
}

const PARTS = ['interest', 'position', 'affinity', 'debate', 'fairness', 'quotas', 'seatChanges', 'durations'] as const;

/** What is won and lost between two shows, part by part, what changes most first; null where one of them cannot be weighed. */
export function tellDifference(now: ShowInShort, then: ShowInShort, words: Words['whatIf'], language: Language): readonly ToldDifference[] | null {
  if (now.worth === null || then.worth === null) return null;
  const [before, after] = [now.worth, then.worth];
  return PARTS.map((part) => ({ name: words.parts[part], points: tenths(after[part] - before[part]) }))
    .filter(({ points }) => points !== 0)
    .map(({ name, points }) => ({ name, points, told: (points > 0 ? words.won : words.lost)(name, sayPoints(Math.abs(points), words, language)) }))
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

export const tenths = (points: number): number => Math.round(points * 10) / 10 || 0;

export const sayPoints = (points: number, words: Words['whatIf'], language: Language): string => words.points(tenths(points).toLocaleString(language), tenths(points));
