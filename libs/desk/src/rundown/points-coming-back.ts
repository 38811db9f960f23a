import type { SegmentId } from '#rundown';
import type { UncoveredPoint } from './operation.js';
import type { Point } from './rundown-model.js';

/** A point of the draft, with the id of its row. */
export interface DraftPoint extends Point {
  readonly id: string;
}

/** The points that lines which come back dealt with, as they did then. */
export function pointsComingBack(now: readonly DraftPoint[], then: readonly Point[], arriving: ReadonlySet<SegmentId>): readonly UncoveredPoint[] {
  const before = new Map(then.map((point) => [keyOf(point), point]));
  return now.flatMap((point) => {
    const { segmentId = null, state, why } = before.get(keyOf(point)) ?? {};
    return segmentId === null || state === undefined || !arriving.has(segmentId) ? [] : [{ id: point.id, segment: segmentId, state, why }];
  });
}

const keyOf = ({ contributionId, text }: Point): string => `${contributionId} ${text}`;
