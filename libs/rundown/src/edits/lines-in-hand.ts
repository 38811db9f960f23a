import type { SegmentId } from '../ids.js';
import type { Place, PlaceOutOfRange } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import type { Placed } from './line-edit.js';

/**
 * The lines of a rundown while many edits are done to them: each is found by its id at once and put in its place without copying all the
 * others, so that five thousand cost five thousand times one and not their square.
 */
export interface LinesInHand {
  find(id: SegmentId): Segment | null;
  /** Where a line of these stands; in the reserve to the place, so that going back is exact. */
  placeOf(segment: Segment): Place;
  /** How many lines stand where `place` is. */
  countAt(place: Place): number;
  /** The place must be whole and within the lines there. */
  put(segment: Segment, place: Place): PlaceOutOfRange | null;
  take(segment: Segment): void;
  /** The same line, worded anew, where it stands. */
  swap(before: Segment, after: Segment): void;
  /** The lines as they are now, in whatever else `rundown` is. */
  into(rundown: Rundown): Rundown;
}

export function takeInHand({ segments, reserve }: Rundown): LinesInHand {
  const [order, aside] = [[...segments], [...reserve]];
  const known = new Map([...order, ...aside].map((segment) => [segment.id, segment]));
  const listAt = (place: Place): Segment[] => (typeof place === 'number' ? order : aside);
  // Looked for by identity, which no line's words are read for.
  const spotOf = (segment: Segment): readonly [list: Segment[], at: number] => {
    const at = order.indexOf(segment);
    return at >= 0 ? [order, at] : [aside, aside.indexOf(segment)];
  };
  return {
    find: (id) => known.get(id) ?? null,
    placeOf(segment) {
      const [list, at] = spotOf(segment);
      return list === order ? at : { reserve: at };
    },
    countAt: (place) => listAt(place).length,
    put(segment, place) {
      const list = listAt(place);
      const lastPlace = list.length;
      const at = place === 'reserve' ? lastPlace : typeof place === 'object' ? place.reserve : place;
      if (!Number.isInteger(at) || at < 0 || at > lastPlace) return { outcome: 'placeOutOfRange', place: at, lastPlace };
      list.splice(at, 0, segment);
      known.set(segment.id, segment);
      return null;
    },
    take(segment) {
      const [list, at] = spotOf(segment);
      list.splice(at, 1);
      known.delete(segment.id);
    },
    swap(before, after) {
      const [list, at] = spotOf(before);
      list[at] = after;
      known.set(after.id, after);
    },
    into: (rundown) => ({ ...rundown, segments: [...order], reserve: [...aside] }),
  };
}

/** A line and where it stands. */
export const standing = (lines: LinesInHand, segment: Segment): Placed => ({ segment, place: lines.placeOf(segment) });
