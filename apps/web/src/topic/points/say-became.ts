import { formatDuration } from '#rundown';
import type { FollowerFragment } from '../../operations/points.js';
import { sayDate } from '../../words/dates.js';
import type { Language, Words } from '../../words/words.js';

type Point = FollowerFragment['points'][number];

/** What became of a point, as it is now or as it was told; `recordedOn`: local date of the recording, where there are several. */
export function sayBecame({ became, segment, atSeconds, recordedOn = null, why }: Pick<Point, 'became' | 'segment' | 'atSeconds'> & Partial<Pick<Point, 'why' | 'recordedOn'>>, { points: words, language }: { readonly points: Words['points']; readonly language: Language }): string {
  if (became === 'covered' && segment !== null) return atSeconds === null ? words.covered(segment) : words.coveredAt(segment, formatDuration(atSeconds), recordedOn === null ? '' : sayDate(recordedOn, language));
  return became === 'notKept' && typeof why === 'string' ? words.notKeptFor(why) : words.became[became];
}
