import type { Reason, Seconds } from '#rundown';
import { shownIn, type TopicState } from '../topic/topic-state.js';

/** A line of a released rundown, in running order. */
export interface ReleasedSegment {
  readonly id: string;
  readonly title: string;
  readonly durationSeconds: Seconds;
  /** Filmed beside the programme: it takes none of its time. */
  readonly outside: boolean;
}

/** A point in a released rundown. */
export interface ReleasedPoint {
  readonly state: 'covered' | 'reserve' | 'notKept';
  readonly segmentId: string | null;
  readonly why: readonly Reason[];
}

/** What became of what somebody wrote; `unknown` until a rundown says something of it. */
export type BecameOfPoint =
  /** `minute`: of the programme, from 0, once it is published; null before. */
  | { readonly became: 'covered'; readonly segment: string; readonly minute: number | null }
  | { readonly became: 'reserve' }
  | { readonly became: 'notKept'; readonly why: readonly Reason[] }
  | { readonly became: 'unknown' };

const WORTH = { covered: 3, reserve: 2, notKept: 1, unknown: 0 } as const;

/** What became of a contribution in one released rundown: the best of its points; nothing is told before the topic's state shows it. */
export function becameOfPoint(points: readonly ReleasedPoint[], segments: readonly ReleasedSegment[], state: TopicState): BecameOfPoint {
  const shown = shownIn(state);
  if (!shown.becameOfPoints) return { became: 'unknown' };
  return points.map((point) => became(point, segments, shown.minutes)).reduce<BecameOfPoint>(better, { became: 'unknown' });
}

/** The better of two: of two lines that deal with it, the earlier. */
export function better(one: BecameOfPoint, other: BecameOfPoint): BecameOfPoint {
  if (one.became === 'covered' && other.became === 'covered') return (other.minute ?? Infinity) < (one.minute ?? Infinity) ? other : one;
  return WORTH[other.became] > WORTH[one.became] ? other : one;
}

function became({ state, segmentId, why }: ReleasedPoint, segments: readonly ReleasedSegment[], minutes: boolean): BecameOfPoint {
  if (state === 'notKept') return { became: 'notKept', why };
  const at = segments.findIndex(({ id }) => id === segmentId);
  // A point can be covered by a line that stands in the reserve: then it waits with it.
  if (state === 'reserve' || at < 0) return { became: 'reserve' };
  const before = segments.slice(0, at).reduce((sum, segment) => sum + (segment.outside ? 0 : segment.durationSeconds), 0);
  return { became: 'covered', segment: segments[at]!.title, minute: minutes && !segments[at]!.outside ? Math.floor(before / 60) : null };
}
