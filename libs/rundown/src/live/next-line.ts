import { isPlayed } from '../counted-seconds.js';
import type { SegmentId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import type { AsRun } from './as-run.js';

/** The line that goes on when « Suivante » is pressed: the first below what is on, or was last, that is to be played and was not; null at the end. */
export function nextLine({ segments }: Pick<Rundown, 'segments'>, { takes, dropped = [] }: AsRun): Segment | null {
  const done = new Set<SegmentId>([...takes.map(({ segment }) => segment), ...dropped]);
  // A line that the rundown does not have leaves the place where it is.
  const last = takes.findLast(({ segment }) => segments.some(({ id }) => id === segment))?.segment;
  const from = segments.findIndex(({ id }) => id === last) + 1;
  return segments.slice(from).find((segment) => isPlayed(segment) && !done.has(segment.id)) ?? null;
}
