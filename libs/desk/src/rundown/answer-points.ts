import type { EditStep, Rundown, SegmentId } from '#rundown';
import type { UncoveredPoint } from './operation.js';

/** Quotes, questions and themes that an act put into lines, by their ids. */
export interface PlacedMatter {
  readonly segment: SegmentId;
  readonly pieces: readonly string[];
  readonly theme: string | null;
  /** The line stands in the reserve: nothing of it is said unless somebody takes it out. */
  readonly aside: boolean;
}

/** A point that no line of the running order deals with, and something of the contribution that raised it. */
export interface PointAbout extends UncoveredPoint {
  /** A quote or question of that contribution, or the theme of one. */
  readonly piece: string;
}

/** What the steps of an act put into lines that are there after it. */
export function placedMatter(steps: readonly EditStep[], after: Rundown): readonly PlacedMatter[] {
  const [order, aside] = [after.segments, after.reserve].map((lines) => new Set(lines.map(({ id }) => id)));
  return steps.flatMap((step): PlacedMatter[] => {
    if ((step.does !== 'edit' && step.does !== 'add') || !(order!.has(step.segment) || aside!.has(step.segment))) return [];
    const [was, is] = [step.before?.segment, step.after.segment];
    const there = new Set<string>([...(was?.quotes ?? []), ...(was?.questions ?? [])]);
    const pieces = [...is.quotes, ...is.questions].filter((id) => !there.has(id));
    const theme = is.theme !== null && is.theme !== was?.theme ? is.theme : null;
    return pieces.length === 0 && theme === null ? [] : [{ segment: step.segment, pieces, theme, aside: aside!.has(step.segment) }];
  });
}

/**
 * What becomes of points once matter is in lines, by the planner's own rule: words said aloud cover it, else its theme debated; a line of
 * the reserve only promises. Each point changes once, and one that is dealt with stays; `left` is the line it waits with.
 */
export function answerPoints(points: readonly PointAbout[], placed: readonly PlacedMatter[]): readonly UncoveredPoint[] {
  const ways = [
    ...placed.filter(({ aside }) => !aside).flatMap(({ segment, pieces }) => pieces.map((piece) => ({ segment, piece, state: 'covered', code: 'saidAloud' } as const))),
    ...placed.filter(({ aside }) => !aside).flatMap(({ segment, theme }) => (theme === null ? [] : [{ segment, piece: theme, state: 'covered', code: 'themeDebated' } as const])),
    ...placed.filter(({ aside }) => aside).flatMap(({ segment, pieces, theme }) => [...pieces, ...(theme === null ? [] : [theme])].map((piece) => ({ segment, piece, state: 'reserve', code: 'themeInReserve' } as const))),
  ];
  const answered = new Map<string, UncoveredPoint>();
  for (const { segment, piece, state, code } of ways) {
    for (const point of points) {
      const better = state === 'covered' ? point.state !== 'covered' : point.state === 'notKept';
      if (point.piece === piece && better && !answered.has(point.id)) answered.set(point.id, { id: point.id, segment, state, why: [{ code }], left: point.segment });
    }
  }
  return [...answered.values()];
}
