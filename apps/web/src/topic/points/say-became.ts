import { formatDuration } from '#rundown';
import type { FollowerFragment } from '../../operations/points.js';
import type { Words } from '../../words/words.js';

type Point = FollowerFragment['points'][number];

/** What became of a point, as it is now or as it was told. */
export function sayBecame({ became, segment, atSeconds, why }: Pick<Point, 'became' | 'segment' | 'atSeconds'> & Partial<Pick<Point, 'why'>>, words: Words['points']): string {
  if (became === 'covered' && segment !== null) return atSeconds === null ? words.covered(segment) : words.coveredAt(segment, formatDuration(atSeconds));
  return became === 'notKept' && typeof why === 'string' ? words.notKeptFor(why) : words.became[became];
}
