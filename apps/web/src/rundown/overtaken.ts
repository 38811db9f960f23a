import { fieldsBetween, findSegment, type Rundown, type Segment } from '#rundown';
import type { Change } from './change.js';

/** The change with the lines that it rewrites, as they were seen when it was made. */
export function rememberSeen(rundown: Rundown, change: Change): Change {
  if (change.does !== 'edits') return change;
  return { ...change, seen: change.edits.flatMap((edit) => (edit.does === 'edit' ? (findSegment(rundown, edit.segment)?.segment ?? []) : [])) };
}

/** True when somebody else has meanwhile rewritten what the change would write over, or taken a line of it away. */
export const isOvertaken = (rundown: Rundown, change: Change): boolean => change.does === 'edits' && (change.seen ?? []).some((seen) => isRewritten(rundown, change.edits, seen));

function isRewritten(rundown: Rundown, edits: Extract<Change, { does: 'edits' }>['edits'], seen: Segment): boolean {
  const now = findSegment(rundown, seen.id)?.segment;
  if (now === undefined) return true;
  const meant = edits.flatMap((edit) => (edit.does === 'edit' && edit.segment === seen.id ? [edit.change] : []));
  // Why a line is there is the server's to say.
  const touched = fieldsBetween(seen, now).filter((field) => field !== 'why' && meant.some((change) => field in change));
  const wanted = Object.assign({}, now, ...meant) as Segment;
  return touched.some((field) => fieldsBetween(now, wanted).includes(field));
}
