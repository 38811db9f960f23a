import { isPlayed } from '../counted-seconds.js';
import { findFaults } from '../find-faults.js';
import type { Rundown } from '../rundown.js';
import { buildRepair, placeFor } from './build-repair.js';
import { findScope, type Scope } from './find-scope.js';
import { listCandidates } from './list-candidates.js';
import { pieceOf, roomOf, type Piece } from './piece.js';
import type { NoRepair, RepairOutcome, RepairProblem } from './repair.js';

/**
 * Sets of changes that put a problem right to the second, the one that loses least first: elastic lines stretched in proportion to their room,
 * a few of them or one alone, neighbouring debates merged, lines floated, or for a hole floats and reserve brought in. Locks of place, length and people hold.
 */
export function proposeRepairs(rundown: Rundown, problem: RepairProblem): RepairOutcome {
  const faults = findFaults(rundown).filter(({ code }) => BLOCKING.includes(code));
  if (faults.length > 0) return { outcome: 'rundownUnusable', faults };
  if (problem.problem === 'late' && !Number.isInteger(problem.lateSeconds)) {
    return { outcome: 'rundownUnusable', faults: [{ code: 'durationUnusable', level: 'warn', segment: problem.from, facts: { written: String(problem.lateSeconds) } }] };
  }
  const scope = findScope(rundown, problem);
  if (scope.outcome !== 'scope') return scope;
  const { excessSeconds } = scope;
  if (excessSeconds === 0) return { outcome: 'nothingToRepair' };
  const pieces = piecesIn(rundown, scope);
  const means = { excessSeconds, pieces, debates: debatesIn(rundown), pairs: pairsIn(rundown, pieces), spare: spareFor(rundown, scope, pieces) };
  const { candidates, missingSeconds } = listCandidates(means);
  if (candidates.length === 0) return noRepair(pieces, excessSeconds, missingSeconds);
  return { outcome: 'repairsProposed', excessSeconds, repairs: candidates.map((candidate) => buildRepair(rundown, pieces, candidate)) };
}

/** With these no sum is right; hard starts that lie nowhere merely float. */
const BLOCKING = ['durationUnusable', 'elasticityUnusable', 'duplicateSegment', 'targetUnusable'];

function piecesIn({ segments }: Rundown, { first, last, counts }: Scope): readonly Piece[] {
  return segments.flatMap((segment, index) => (index >= first && index <= last && isPlayed(segment) && counts(segment) ? [pieceOf(segment, index)] : []));
}

const debatesIn = ({ segments }: Rundown) => segments.filter((segment) => segment.kind === 'debate' && isPlayed(segment)).length;

/** Neighbouring debates, nothing played between them; merging moves up what is below, which a locked place there forbids. */
function pairsIn({ segments }: Rundown, pieces: readonly Piece[]): readonly (readonly [Piece, Piece])[] {
  const lastLocked = segments.findLastIndex(({ locks }) => locks.position);
  return pieces.flatMap((above, at) => {
    const below = pieces[at + 1];
    if (below === undefined || !below.mayGo || below.segment.kind !== 'debate' || above.segment.kind !== 'debate') return [];
    const { locks, countToEnd } = above.segment;
    const between = segments.slice(above.index + 1, below.index).some(isPlayed);
    return between || lastLocked > below.index || locks.duration || locks.speakers || countToEnd === true || above.segment.outside !== below.segment.outside ? [] : [[above, below] as const];
  });
}

/** Lines that may come in: floated ones where they stand, and those of the reserve where no locked place is below. */
function spareFor(rundown: Rundown, scope: Scope, pieces: readonly Piece[]): readonly Piece[] {
  const lastLocked = rundown.segments.findLastIndex(({ locks }) => locks.position);
  const floated = rundown.segments.flatMap((segment, index) =>
    (index >= scope.first && index <= scope.last && segment.skipped === 'floated' && scope.counts(segment) && isBare(segment) ? [pieceOf(segment, index)] : []));
  const reserve = rundown.reserve.filter((segment) =>
    segment.skipped !== 'dropped' && !segment.outside && isBare(segment) && scope.counts(segment) && pieces.length > 0 && placeFor(segment, rundown, pieces) > lastLocked);
  return [...floated, ...reserve.map((segment) => pieceOf(segment, -1))];
}

/** Bringing a line with a hard start in would make a problem of its own. */
const isBare = ({ hardStart }: { readonly hardStart?: unknown }) => hardStart === undefined || hardStart === null;

function noRepair(pieces: readonly Piece[], excessSeconds: number, missingSeconds: number): NoRepair {
  const room = (some: readonly Piece[]) => some.reduce((sum, piece) => sum + roomOf(piece, -excessSeconds), 0);
  const locked = pieces.filter(({ segment: { locks } }) => locks.duration || locks.position || locks.speakers);
  const unlocked = locked.map(({ segment, index }) => pieceOf({ ...segment, locks: { position: false, duration: false, speakers: false } }, index));
  return {
    outcome: 'noRepair',
    excessSeconds,
    missingSeconds,
    roomSeconds: room(pieces),
    locked: locked.map(({ segment }) => segment.id),
    lockedRoomSeconds: room(unlocked) - room(locked),
  };
}
