import type { SegmentId } from '../ids.js';
import { numberLines } from '../number/number-lines.js';
import type { Rundown } from '../rundown.js';
import { programmeSeconds } from '../time-rundown.js';
import { compareLine, isSame } from './compare-line.js';
import type { Change, LineDifference, RundownDifferences, StandingLine } from './difference.js';
import { keepInOrder } from './keep-in-order.js';

/** How `after` differs from `before`, line by line. Why a line is there is no difference: it is nothing that anybody reads aloud or prints. */
export function compareRundowns(before: Rundown, after: Rundown): RundownDifferences {
  const aligned = alignLines(before, after);
  const planned = { before: programmeSeconds(before.segments), after: programmeSeconds(after.segments) };
  return {
    aligned,
    lines: aligned.filter(differs),
    title: changeOf(before.title, after.title),
    start: changeOf(before.start, after.start),
    target: changeOf(before.targetSeconds, after.targetSeconds),
    planned,
    over: { before: planned.before - before.targetSeconds, after: planned.after - after.targetSeconds },
  };
}

/** True for a line that is not what it was, or not where it was among the others. */
export const differs = ({ before, after, moved, retimed, recast, edited }: LineDifference): boolean =>
  before === null || after === null || moved || retimed !== null || recast !== null || edited.length > 0;

/** True for a line that changed its place among those kept aside, and nothing else. */
export const isShuffleAside = ({ before, after, moved, retimed, recast, edited }: LineDifference): boolean =>
  moved && before?.place === 'reserve' && after?.place === 'reserve' && retimed === null && recast === null && edited.length === 0;

const changeOf = <Value>(before: Value, after: Value): Change<Value> | null => (isSame(before, after) ? null : { before, after });

function alignLines(before: Rundown, after: Rundown): readonly LineDifference[] {
  const [was, is] = [standingLines(before), standingLines(after)];
  const still = new Set<SegmentId>([
    ...keepInOrder(before.segments.map(({ id }) => id), after.segments.map(({ id }) => id)),
    ...keepInOrder(before.reserve.map(({ id }) => id), after.reserve.map(({ id }) => id)),
  ]);
  return readingOrder([...was.keys()], [...is.keys()], still).map((id) => compareLine(was.get(id) ?? null, is.get(id) ?? null, !still.has(id)));
}

/** Lines of the running order, then those kept aside; an id that a file holds twice counts once. */
function standingLines(rundown: Rundown): ReadonlyMap<SegmentId, StandingLine> {
  const numbers = numberLines(rundown);
  const lines = new Map<SegmentId, StandingLine>();
  const stand = (line: StandingLine) => lines.has(line.segment.id) || lines.set(line.segment.id, line);
  rundown.segments.forEach((segment, place) => stand({ segment, place, number: numbers[place]! }));
  for (const segment of rundown.reserve) stand({ segment, place: 'reserve', number: null });
  return lines;
}

/** The ids of `after`, with those that went after the line that they stood behind, as far as that one kept its place. */
function readingOrder(before: readonly SegmentId[], after: readonly SegmentId[], still: ReadonlySet<SegmentId>): readonly SegmentId[] {
  const standing = new Set(after);
  const gone = new Map<SegmentId | null, SegmentId[]>();
  let behind: SegmentId | null = null;
  for (const id of before) {
    if (!standing.has(id)) gone.set(behind, [...(gone.get(behind) ?? []), id]);
    else if (still.has(id)) behind = id;
  }
  return [...(gone.get(null) ?? []), ...after.flatMap((id) => [id, ...(gone.get(id) ?? [])])];
}
