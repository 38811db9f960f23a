import type { FrozenLine, Rundown } from '../rundown.js';
import { compareNumbers, readNumber } from './line-number.js';

/** A line that people hold on paper and that is no longer in the running order. */
export interface RemovedLine extends FrozenLine {
  /** It is kept aside (de secours). */
  readonly inReserve: boolean;
}

/** What stays listed as « supprimée », in the order of the numbers. */
export function listRemoved({ segments, reserve, frozen = [] }: Pick<Rundown, 'segments' | 'reserve' | 'frozen'>): readonly RemovedLine[] {
  const standing = new Set(segments.map(({ id }) => id));
  const aside = new Set(reserve.map(({ id }) => id));
  return frozen
    .filter(({ segment }) => !standing.has(segment))
    .map((line) => ({ ...line, inReserve: aside.has(line.segment) }))
    .sort((a, b) => compareNumbers(readNumber(a.number) ?? LAST, readNumber(b.number) ?? LAST));
}

const LAST = { whole: Infinity, times: 1, letters: '' };
