import type { TimedRundown } from '#rundown';
import type { MouseEvent } from 'react';
import { useWords } from '../words/words-provider.js';
import { goToLine } from './table/go-to-line.js';
import { rowId } from './table/row-id.js';

/** Leads to the line a remark or a point is about; nothing when the line is gone. */
export function LineLink({ segmentId, timed }: { readonly segmentId: string | null | undefined; readonly timed: TimedRundown }) {
  const { rundown } = useWords();
  const segment = timed.segments.find(({ id }) => id === segmentId);
  if (segment === undefined) return null;
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    goToLine(segment.id, segment.times.position, timed.segments.length);
  };
  return <a href={`#${rowId(segment.id)}`} title={segment.title.trim() || rundown.untitled} onClick={follow}>{rundown.line(segment.times.number)}</a>;
}
