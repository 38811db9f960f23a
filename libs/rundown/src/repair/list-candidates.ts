import { compareLoss, missingOf, weigh, type Candidate, type Room } from './candidate.js';
import { roomOf, type Piece } from './piece.js';
import type { RepairApproach } from './repair.js';
import type { Seconds } from '../segment.js';

/** What candidates are made of. */
export interface Means {
  readonly excessSeconds: Seconds;
  /** Played lines of the scope, in running order. */
  readonly pieces: readonly Piece[];
  /** Debates that are played in the whole rundown. */
  readonly debates: number;
  /** Neighbours that may become one. */
  readonly pairs: readonly (readonly [Piece, Piece])[];
  /** Floated lines of the scope and lines of the reserve, which may be played. */
  readonly spare: readonly Piece[];
}

/** How many of each approach are worth showing. */
const SHOWN: Readonly<Record<RepairApproach, number>> = { inProportion: 1, fewLines: 1, oneLine: 2, merge: 2, float: 3, play: 3 };
/** Sets of two and three are made of so many at most: the work stays bounded however long the rundown. */
const IN_PAIRS = 30;
const IN_TRIPLES = 12;

/** Candidates that put it right, best first, and how near the others came. */
export function listCandidates(means: Means): { readonly candidates: readonly Candidate[]; readonly missingSeconds: Seconds } {
  const whole: Room = { shrinkSeconds: sum(means.pieces, -1), growSeconds: sum(means.pieces, 1) };
  const weighed = [
    weigh(means.excessSeconds, whole, { approach: 'inProportion' }),
    ...fewLines(means).map((only) => weigh(means.excessSeconds, whole, { approach: 'fewLines', only })),
    ...means.pieces.map((piece) => weigh(means.excessSeconds, whole, { approach: 'oneLine', only: [piece] })),
    ...(means.excessSeconds > 0 ? means.pairs.map((merged) => weigh(means.excessSeconds, whole, { approach: 'merge', merged })) : []),
    ...(means.excessSeconds > 0 ? floatSets(means, whole) : setsOf(means.spare, (played) => weigh(means.excessSeconds, whole, { approach: 'play', played }))),
  ];
  const exact = weighed.filter((candidate) => missingOf(candidate) === 0).sort(compareLoss);
  const shown = Object.entries(SHOWN).flatMap(([approach, most]) => exact.filter((candidate) => candidate.approach === approach).slice(0, most));
  return { candidates: shown.sort(compareLoss), missingSeconds: weighed.reduce((least, candidate) => Math.min(least, missingOf(candidate)), Infinity) };
}

/** As few lines as can do it with a third of their room to spare: those with most room. One, or all there are, are proposed anyhow. */
function fewLines({ excessSeconds, pieces }: Means): readonly (readonly Piece[])[] {
  const roomy = pieces.filter((piece) => roomOf(piece, -excessSeconds) > 0).toSorted((a, b) => roomOf(b, -excessSeconds) - roomOf(a, -excessSeconds));
  let reached = 0;
  const enough = roomy.findIndex((piece) => (reached += roomOf(piece, -excessSeconds)) >= Math.abs(excessSeconds) * 1.5) + 1;
  return enough < 2 || enough === roomy.length ? [] : [roomy.slice(0, enough).toSorted((a, b) => a.index - b.index)];
}

function floatSets({ excessSeconds, pieces, debates }: Means, whole: Room): readonly Candidate[] {
  const weighSet = (floated: readonly Piece[]) => weigh(excessSeconds, whole, { approach: 'float', floated });
  return setsOf(pieces.filter(({ mayGo }) => mayGo), weighSet)
    .filter(({ floated }) => floated.filter(({ segment }) => segment.kind === 'debate').length < Math.max(1, debates));
}

/** Single lines; when these do not do, sets of two, then of three, then as many as it takes: those that lose least first, and what is longest first, which comes nearest. */
function setsOf(pieces: readonly Piece[], weighSet: (set: readonly Piece[]) => Candidate): readonly Candidate[] {
  const singles = pieces.map((piece) => weighSet([piece]));
  const byLoss = singles.toSorted(compareLoss).flatMap(({ floated, played }) => [...floated, ...played]);
  const longest = byLoss.toSorted((a, b) => b.seconds - a.seconds);
  const sets = [
    () => [byLoss, longest].flatMap((order) => combine(order.slice(0, IN_PAIRS), 2)),
    () => [byLoss, longest].flatMap((order) => combine(order.slice(0, IN_TRIPLES), 3)),
    () => [byLoss, longest].flatMap((order) => order.slice(0, MOST_AT_ONCE).map((_, index) => order.slice(0, index + 1))),
  ];
  let found = singles;
  for (const list of sets) {
    if (found.some((candidate) => missingOf(candidate) === 0)) break;
    found = [...found, ...withoutRepeats(list()).map(weighSet)];
  }
  return found;
}

/** Each set once, its lines in running order. */
function withoutRepeats(sets: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const sorted = sets.map((set) => set.toSorted((a, b) => a.index - b.index || (a.segment.id < b.segment.id ? -1 : 1)));
  return [...new Map(sorted.map((set) => [set.map(({ segment }) => segment.id).join(' '), set])).values()];
}

/** More lines than this are not taken out by one repair. */
const MOST_AT_ONCE = 200;

function combine(pieces: readonly Piece[], size: number): readonly (readonly Piece[])[] {
  if (size === 0) return [[]];
  return pieces.flatMap((piece, index) => combine(pieces.slice(index + 1), size - 1).map((rest) => [piece, ...rest]));
}

const sum = (pieces: readonly Piece[], direction: number) => pieces.reduce((total, piece) => total + roomOf(piece, direction), 0);
