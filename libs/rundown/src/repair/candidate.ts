import type { Seconds } from '../segment.js';
import { mergePieces, roomOf, type Piece } from './piece.js';
import type { RepairApproach } from './repair.js';

/** A set of changes before its seconds are dealt out: cheap to weigh, so that many can be. */
export interface Candidate {
  readonly approach: RepairApproach;
  readonly floated: readonly Piece[];
  readonly played: readonly Piece[];
  readonly merged: readonly [Piece, Piece] | null;
  /** The only lines that are stretched; null: all that can be. */
  readonly only: readonly Piece[] | null;
  /** What stretching has to bring: negative = shorter. */
  readonly needSeconds: Seconds;
  /** What it can bring in that direction. */
  readonly roomSeconds: Seconds;
}

type Moves = Pick<Candidate, 'approach'> & Partial<Pick<Candidate, 'floated' | 'played' | 'merged' | 'only'>>;

/** Weighs moves against the whole room of the scope, without going through its lines again. */
export function weigh(excessSeconds: Seconds, whole: Room, { approach, floated = [], played = [], merged = null, only = null }: Moves): Candidate {
  const needSeconds = sum(floated, (piece) => piece.seconds) - sum(played, (piece) => piece.seconds) - excessSeconds;
  const room = (piece: Piece) => roomOf(piece, needSeconds);
  const mergedRoom = merged === null ? 0 : room(mergePieces(...merged)) - room(merged[0]) - room(merged[1]);
  const roomSeconds = only === null
    ? (needSeconds < 0 ? whole.shrinkSeconds : whole.growSeconds) - sum(floated, room) + sum(played, room) + mergedRoom
    : sum(only, room);
  return { approach, floated, played, merged, only, needSeconds, roomSeconds };
}

/** What all lines of a scope together can give and take. */
export type Room = Pick<Piece, 'shrinkSeconds' | 'growSeconds'>;

/** How far a candidate stays from putting it right; 0 = it does, exactly. */
export function missingOf({ needSeconds, roomSeconds }: Candidate): Seconds {
  return Math.max(0, Math.abs(needSeconds) - roomSeconds);
}

/** Part of its room that stretching uses, 0 to 1. */
export function strainOf({ needSeconds, roomSeconds }: Candidate): number {
  return needSeconds === 0 ? 0 : Math.abs(needSeconds) / roomSeconds;
}

/** Negative when `a` loses less than `b`: fewer lines gone or brought in, less of what people wrote, less strain; then the upper line. */
export function compareLoss(a: Candidate, b: Candidate): number {
  return moves(a) - moves(b) || matter(a) - matter(b) || strainOf(a) - strainOf(b) || firstIndex(a) - firstIndex(b);
}

const moves = ({ floated, played, merged }: Candidate) => floated.length + played.length + (merged === null ? 0 : 0.5);
const matter = ({ floated }: Candidate) => sum(floated, ({ segment }) => segment.questions.length + segment.quotes.length + segment.speakers.length);
const firstIndex = ({ floated, played, merged, only }: Candidate) => (only?.[0] ?? merged?.[0] ?? floated[0] ?? played[0])?.index ?? -1;
const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((total, item) => total + of(item), 0);
