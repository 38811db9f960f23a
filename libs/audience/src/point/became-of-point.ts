import type { Reason, Seconds } from '#rundown';
import type { RecordingChapter } from '../publication/chapter.js';
import { shownIn, type TopicState } from '../topic/topic-state.js';

/** A line of a released rundown, in running order. */
export interface ReleasedSegment {
  readonly id: string;
  readonly title: string;
}

/** A show as far as it decides what became of points. */
export interface ToldShow {
  readonly segments: readonly ReleasedSegment[];
  /** Lines that were noted on the floor as not played. */
  readonly dropped: readonly string[];
  /** Of the published recording; empty where there is none. */
  readonly chapters: readonly RecordingChapter[];
}

/** A point in a released rundown. */
export interface ReleasedPoint {
  readonly state: 'covered' | 'reserve' | 'notKept';
  readonly segmentId: string | null;
  readonly why: readonly Reason[];
}

/** What became of what somebody wrote; `unknown` until a rundown says something of it. */
export type BecameOfPoint =
  /** `atSeconds`: of the published recording; null before, and where the line is not in it. */
  | { readonly became: 'covered'; readonly segment: string; readonly atSeconds: Seconds | null }
  /** `over`: the show was recorded without it. */
  | { readonly became: 'reserve'; readonly over: boolean }
  | { readonly became: 'notKept'; readonly why: readonly Reason[] }
  | { readonly became: 'unknown' };

const WORTH = { covered: 3, reserve: 2, notKept: 1, unknown: 0 } as const;
const DROPPED: BecameOfPoint = { became: 'notKept', why: [{ code: 'droppedOnAir' }] };

/** What became of a contribution in one show: the best of its points; nothing is told before the topic's state shows it. */
export function becameOfPoint(points: readonly ReleasedPoint[], show: ToldShow, state: TopicState): BecameOfPoint {
  const shown = shownIn(state);
  if (!shown.becameOfPoints) return { became: 'unknown' };
  return points.map((point) => became(point, show, state)).reduce<BecameOfPoint>(better, { became: 'unknown' });
}

/** The better of two: of two lines that deal with it, the earlier. */
export function better(one: BecameOfPoint, other: BecameOfPoint): BecameOfPoint {
  if (one.became === 'covered' && other.became === 'covered') return (other.atSeconds ?? Infinity) < (one.atSeconds ?? Infinity) ? other : one;
  return WORTH[other.became] > WORTH[one.became] ? other : one;
}

/** The show is over: what was not played will not be. */
const isOver = (state: TopicState): boolean => shownIn(state).minutes || state === 'recorded';

function became({ state, segmentId, why }: ReleasedPoint, { segments, dropped, chapters }: ToldShow, topic: TopicState): BecameOfPoint {
  if (state === 'notKept') return { became: 'notKept', why };
  const chapter = shownIn(topic).minutes ? chapters.find((one) => one.segmentId === segmentId) : undefined;
  const line = segments.find(({ id }) => id === segmentId);
  // A point can be covered by a line that stands in the reserve: it waits with it, and is dealt with where that was played.
  if (state === 'reserve' || (line === undefined && chapter === undefined)) return { became: 'reserve', over: isOver(topic) };
  if (chapter === undefined && isOver(topic) && dropped.includes(segmentId!)) return DROPPED;
  return { became: 'covered', segment: line?.title ?? chapter!.title, atSeconds: chapter?.startSeconds ?? null };
}
