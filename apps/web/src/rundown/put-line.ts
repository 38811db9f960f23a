import { applyEdits, findSegment, type LineEdit, type Place, type SegmentId } from '#rundown';
import { segmentOf, type DeskRundown, type SegmentLine } from './desk-rundown.js';
import { learnNames } from './names.js';

/** The desk with the line as the server tells it: replaced where it stands, moved when it stands elsewhere, or put in. */
export function putLine(desk: DeskRundown, line: SegmentLine): DeskRundown {
  const segment = segmentOf(line);
  const without = withoutLine(desk, line.id);
  const list = line.inReserve ? without.rundown.reserve : without.rundown.segments;
  const at = Math.min(line.position, list.length);
  const place: Place = line.inReserve ? { reserve: at } : at;
  return { ...edited(without, { does: 'add', segment, place }), names: learnNames(desk.names, [line]), titles: new Map(desk.titles).set(line.id, line.title) };
}

export const withoutLine = (desk: DeskRundown, id: string): DeskRundown =>
  findSegment(desk.rundown, id as SegmentId) === null ? desk : edited(desk, { does: 'remove', segment: id as SegmentId });

function edited(desk: DeskRundown, edit: LineEdit): DeskRundown {
  const done = applyEdits(desk.rundown, [edit]);
  return done.outcome === 'editsApplied' ? { ...desk, rundown: done.rundown } : desk;
}
