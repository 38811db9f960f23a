import { shareOut } from '../fit-durations.js';
import type { SpeakerId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Seconds, Segment } from '../segment.js';
import { isPlayed } from '../counted-seconds.js';
import { applyRepair } from './apply-repair.js';
import { strainOf, type Candidate } from './candidate.js';
import { mergePieces, roomOf, type Piece } from './piece.js';
import type { Repair, RepairChange, RepairCost } from './repair.js';

/** Deals a candidate's seconds out, in proportion to the room each line has, and tells what it costs. */
export function buildRepair(rundown: Rundown, pieces: readonly Piece[], candidate: Candidate): Repair {
  const seconds = dealOut(piecesLeft(pieces, candidate), candidate);
  const changes = changesOf(rundown, pieces, candidate, seconds);
  return { approach: candidate.approach, changes, cost: costOf(rundown, candidate, changes) };
}

/** What is on once lines were set aside, brought in and merged. */
function piecesLeft(pieces: readonly Piece[], { floated, played, merged }: Candidate): readonly Piece[] {
  const gone = new Set([...floated, ...(merged ?? [])]);
  return [...pieces.filter((piece) => !gone.has(piece)), ...played, ...(merged === null ? [] : [mergePieces(...merged)])];
}

function dealOut(left: readonly Piece[], { needSeconds, only }: Candidate): ReadonlyMap<string, Seconds> {
  const rooms = left.map((piece) => (only === null || only.includes(piece) ? roomOf(piece, needSeconds) : 0));
  const shares = shareOut(Math.abs(needSeconds), rooms);
  return new Map(left.map((piece, index) => [piece.segment.id, piece.seconds + Math.sign(needSeconds) * (shares[index] ?? 0)]));
}

function changesOf(rundown: Rundown, pieces: readonly Piece[], { floated, played, merged }: Candidate, seconds: ReadonlyMap<string, Seconds>): readonly RepairChange[] {
  const own = new Set([...floated, ...played, ...(merged ?? [])]);
  const to = ({ segment, seconds: before }: Piece) => seconds.get(segment.id) ?? before;
  const places = reservePlaces(rundown, pieces, played);
  return [
    ...floated.map((piece): RepairChange => ({ change: 'float', segment: piece.segment.id, fromSeconds: piece.seconds })),
    ...played.map((piece): RepairChange => ({ change: 'play', segment: piece.segment.id, place: places.get(piece) ?? null, toSeconds: to(piece) })),
    ...(merged === null ? [] : [mergeChange(merged, to(merged[0]))]),
    ...pieces.filter((piece) => !own.has(piece) && to(piece) !== piece.seconds)
      .map((piece): RepairChange => ({ change: 'retime', segment: piece.segment.id, fromSeconds: piece.seconds, toSeconds: to(piece) })),
  ];
}

const mergeChange = ([above, below]: readonly [Piece, Piece], toSeconds: Seconds): RepairChange =>
  ({ change: 'merge', segment: above.segment.id, below: below.segment.id, fromSeconds: above.seconds + below.seconds, toSeconds });

/** A line from the reserve goes below the scope's last line of its kind, or its last line but one; each place counts those put in before. */
function reservePlaces(rundown: Rundown, pieces: readonly Piece[], played: readonly Piece[]): ReadonlyMap<Piece, number> {
  const taken: number[] = [];
  return new Map(played.filter(({ index }) => index === -1).map((piece) => {
    const place = placeFor(piece.segment, rundown, pieces);
    const shifted = place + taken.filter((other) => other <= place).length;
    taken.push(place);
    return [piece, shifted];
  }));
}

/** Where a line of the reserve would stand in the running order as it is. */
export function placeFor(segment: Segment, { segments }: Rundown, pieces: readonly Piece[]): number {
  const alike = pieces.findLast((piece) => piece.segment.kind === segment.kind);
  const lowest = (alike ?? pieces.at(-2) ?? pieces.at(-1))?.index ?? segments.length - 1;
  return lowest + 1;
}

function costOf(rundown: Rundown, candidate: Candidate, changes: readonly RepairChange[]): RepairCost {
  const deltas = changes.map((change) =>
    ('toSeconds' in change ? change.toSeconds : 0) - ('fromSeconds' in change ? change.fromSeconds : 0));
  const lost = candidate.floated.map(({ segment }) => segment);
  return {
    takenSeconds: deltas.reduce((sum, delta) => sum + Math.max(0, -delta), 0),
    givenSeconds: deltas.reduce((sum, delta) => sum + Math.max(0, delta), 0),
    strainPercent: Math.round(strainOf(candidate) * 100),
    linesChanged: changes.length,
    linesLost: lost.map(({ id }) => id),
    questionsLost: lost.reduce((sum, { questions }) => sum + questions.length, 0),
    quotesLost: lost.reduce((sum, { quotes }) => sum + quotes.length, 0),
    speech: speechChanges(rundown, applyRepair(rundown, { changes })),
  };
}

function speechChanges(before: Rundown, after: Rundown): RepairCost['speech'] {
  const [was, is] = [spokenIn(before), spokenIn(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((speaker) => ({ speaker, deltaSeconds: (is.get(speaker) ?? 0) - (was.get(speaker) ?? 0) }))
    .filter(({ deltaSeconds }) => deltaSeconds !== 0);
}

function spokenIn({ segments }: Rundown): ReadonlyMap<SpeakerId, Seconds> {
  const spoken = new Map<SpeakerId, Seconds>();
  for (const { id, seconds } of segments.filter(isPlayed).flatMap((segment) => segment.speakers)) spoken.set(id, (spoken.get(id) ?? 0) + seconds);
  return spoken;
}
