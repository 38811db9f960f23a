import type { Rundown } from '#rundown';
import type { Point } from './rundown-model.js';

/** What becomes of the points raised: as it was in the version, those raised since as they are; none is covered by a line that is not there. */
export function restorePoints(now: readonly Point[], then: readonly Point[], { segments, reserve }: Rundown): readonly Point[] {
  const lines = new Set([...segments, ...reserve].map(({ id }) => id));
  const before = new Map(then.map((point) => [keyOf(point), point]));
  return now.map((point) => {
    const one = before.get(keyOf(point)) ?? point;
    return one.segmentId === null || lines.has(one.segmentId) ? one : { ...one, state: 'reserve', segmentId: null, why: [{ code: 'segmentRemoved' }] };
  });
}

const keyOf = ({ contributionId, text }: Point): string => `${contributionId} ${text}`;
