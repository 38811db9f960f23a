import type { Reason, Seconds } from '#rundown';
import type { PublishedRecording } from '../publication/chapter.js';
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
  /** Null: none of this show can be watched. */
  readonly recording: ToldRecording | null;
}

/** A recording as points are led to it. */
export interface ToldRecording extends Pick<PublishedRecording, 'url' | 'chapters'> {
  /** Local date of its show, by which it is told from the topic's others; null: it has no other. */
  readonly day: string | null;
}

/** A point in a released rundown. */
export interface ReleasedPoint {
  readonly state: 'covered' | 'reserve' | 'notKept';
  readonly segmentId: string | null;
  readonly why: readonly Reason[];
}

/** A line deals with it. */
export interface CoveredPoint {
  readonly became: 'covered';
  readonly segment: string;
  /** Of the show's recording; null before it can be watched, and where the line is not in it. */
  readonly atSeconds: Seconds | null;
  /** That recording; null where `atSeconds` is. */
  readonly recording: Pick<ToldRecording, 'url' | 'day'> | null;
}

/** What became of what somebody wrote; `unknown` until a rundown says something of it. */
export type BecameOfPoint =
  | CoveredPoint
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

/** The better of two: of two lines that deal with it, the earlier, and that of the earlier show. */
export function better(one: BecameOfPoint, other: BecameOfPoint): BecameOfPoint {
  if (one.became === 'covered' && other.became === 'covered') return isEarlier(other, one) ? other : one;
  return WORTH[other.became] > WORTH[one.became] ? other : one;
}

function isEarlier(one: CoveredPoint, other: CoveredPoint): boolean {
  if (one.atSeconds === null || other.atSeconds === null) return one.atSeconds !== null && other.atSeconds === null;
  const [day, than] = [one.recording?.day ?? '', other.recording?.day ?? ''];
  return day === than ? one.atSeconds < other.atSeconds : day < than;
}

/** The show is over: what was not played will not be. */
const isOver = (state: TopicState): boolean => shownIn(state).minutes || state === 'recorded';

function became({ state, segmentId, why }: ReleasedPoint, { segments, dropped, recording }: ToldShow, topic: TopicState): BecameOfPoint {
  if (state === 'notKept') return { became: 'notKept', why };
  const chapter = shownIn(topic).minutes ? recording?.chapters.find((one) => one.segmentId === segmentId) : undefined;
  const line = segments.find(({ id }) => id === segmentId);
  // A point can be covered by a line that stands in the reserve: it waits with it, and is dealt with where that was played.
  if (state === 'reserve' || (line === undefined && chapter === undefined)) return { became: 'reserve', over: isOver(topic) };
  if (chapter === undefined && isOver(topic) && dropped.includes(segmentId!)) return DROPPED;
  return { became: 'covered', segment: line?.title ?? chapter!.title, atSeconds: chapter?.startSeconds ?? null, recording: chapter === undefined ? null : { url: recording!.url, day: recording!.day } };
}
