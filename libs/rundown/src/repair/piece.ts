import { wholeSeconds } from '../counted-seconds.js';
import type { Seconds, Segment, SegmentKind } from '../segment.js';

/** A line as a repair sees it: how far it can shrink and grow, and whether it may go. */
export interface Piece {
  readonly segment: Segment;
  /** Position in the running order; −1 in the reserve. */
  readonly index: number;
  readonly seconds: Seconds;
  readonly shrinkSeconds: Seconds;
  readonly growSeconds: Seconds;
  readonly mayGo: boolean;
}

/** What a show can do without; of debates one must stay, which the candidates see to. */
const MAY_GO: readonly SegmentKind[] = ['menu', 'tape', 'sting', 'debate', 'audienceQuestions', 'roundTable'];

/** A line's piece, all its locks kept: locked speakers keep their speaking time too, so the line cannot become shorter than that. */
export function pieceOf(segment: Segment, index: number): Piece {
  const { elasticity, locks } = segment;
  const seconds = wholeSeconds(segment);
  const isFixed = elasticity === null || locks.duration || segment.countToEnd === true;
  const floor = Math.max(elasticity?.minSeconds ?? 0, locks.speakers ? speechSeconds(segment) : 0);
  const isHard = segment.hardStart !== undefined && segment.hardStart !== null;
  return {
    segment,
    index,
    seconds,
    shrinkSeconds: isFixed ? 0 : Math.max(0, seconds - floor),
    growSeconds: isFixed ? 0 : Math.max(0, elasticity.maxSeconds - seconds),
    mayGo: MAY_GO.includes(segment.kind) && !isHard && !locks.duration && !locks.position && !locks.speakers,
  };
}

/** Two debates in one: it takes the longer least of the two, and bears as much as both. */
export function mergePieces(above: Piece, below: Piece): Piece {
  const seconds = above.seconds + below.seconds;
  const least = Math.max(above.seconds - above.shrinkSeconds, below.seconds - below.shrinkSeconds);
  return { ...above, seconds, shrinkSeconds: seconds - least, growSeconds: above.growSeconds + below.growSeconds };
}

/** Room in the direction wanted: to shrink (negative) or to grow. */
export function roomOf(piece: Piece, direction: number): Seconds {
  return direction < 0 ? piece.shrinkSeconds : piece.growSeconds;
}

const speechSeconds = ({ speakers }: Segment) => speakers.reduce((sum, { seconds }) => sum + seconds, 0);
