import { frameOf, type LineEdit } from '../edits/line-edit.js';
import { fieldsBetween } from '../edits/undo-steps.js';
import type { SegmentId } from '../ids.js';
import { findSegment, type Place } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { isSame } from './compare-line.js';
import { keepInOrder } from './keep-in-order.js';

/** The edits, in order, that turn the lines and the frame of one rundown into those of another, with as few moves as can be. */
export function editsBetween(before: Rundown, after: Rundown): readonly LineEdit[] {
  const frame = frameOf(after);
  const lasting = new Set([...after.segments, ...after.reserve].map(({ id }) => id));
  const gone = [...before.segments, ...before.reserve].filter(({ id }) => !lasting.has(id));
  return [
    ...(isSame(frame, frameOf(before)) ? [] : [{ does: 'frame', frame } satisfies LineEdit]),
    ...gone.map(({ id }): LineEdit => ({ does: 'remove', segment: id })),
    ...placings(before, after),
    ...rewritings(before, after),
  ];
}

/** Puts every line that is new or was moved right behind the one that it follows; from the top, so that this one is at its place already. */
function placings(before: Rundown, after: Rundown): readonly LineEdit[] {
  const standing = { segments: idsOf(before.segments), reserve: idsOf(before.reserve) };
  const lasting = new Set([...idsOf(after.segments), ...idsOf(after.reserve)]);
  let now = { segments: standing.segments.filter((id) => lasting.has(id)), reserve: standing.reserve.filter((id) => lasting.has(id)) };
  return (['segments', 'reserve'] as const).flatMap((list) => {
    const target = after[list];
    const still = keepInOrder(standing[list], idsOf(target));
    return target.flatMap((segment, index): LineEdit[] => {
      const { id } = segment;
      if (still.has(id)) return [];
      now = { segments: now.segments.filter((one) => one !== id), reserve: now.reserve.filter((one) => one !== id) };
      const at = index === 0 ? 0 : now[list].indexOf(target[index - 1]!.id) + 1;
      now = { ...now, [list]: now[list].toSpliced(at, 0, id) };
      const place: Place = list === 'reserve' ? { reserve: at } : at;
      return [findSegment(before, id) === null ? { does: 'add', segment, place } : { does: 'move', segment: id, place }];
    });
  });
}

const idsOf = (segments: readonly Segment[]): readonly SegmentId[] => segments.map(({ id }) => id);

function rewritings(before: Rundown, after: Rundown): readonly LineEdit[] {
  return [...after.segments, ...after.reserve].flatMap((segment): LineEdit[] => {
    const was = findSegment(before, segment.id)?.segment;
    const fields = was === undefined ? [] : fieldsBetween(was, segment);
    return fields.length === 0 ? [] : [{ does: 'edit', segment: segment.id, change: Object.fromEntries(fields.map((field) => [field, segment[field] ?? null])) }];
  });
}
