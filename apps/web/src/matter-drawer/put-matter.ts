import { findSegment, placeMatter, type MatterTarget, type Rundown, type SegmentId } from '#rundown';
import type { NewChange } from '../rundown/use-desk.js';
import type { Taken } from './list-matter.js';

/** Where something goes that is dropped on a line: a theme beside a debate makes its own below; everything else goes in. */
export function targetOn(rundown: Rundown, line: string, { matter }: Taken): MatterTarget {
  const found = findSegment(rundown, line as SegmentId);
  return matter.matter === 'theme' && found?.segment.kind !== 'debate' && found?.place !== 'reserve' ? { after: line as SegmentId } : { onto: line as SegmentId };
}

/** The act that puts it there; null where it stands already, or the line is gone. */
export const putMatter = (rundown: Rundown, target: MatterTarget, { matter, brings }: Taken): NewChange | null =>
  placeMatter(rundown, target, matter).length === 0 ? null : { does: 'place', target, matter, brings };
