import { frameOf, type LineEdit } from '../edits/line-edit.js';
import { fieldsBetween } from '../edits/undo-steps.js';
import type { SegmentId } from '../ids.js';
import { findSegment, type Place } from '../place-segment.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { isSame } from './compare-line.js';
import { compareRundowns } from './compare-rundowns.js';
import type { LineDifference } from './difference.js';
import { keepInOrder } from './keep-in-order.js';

/** In which ways a proposal can differ; each is one piece, taken or left alone. */
export const PIECE_KINDS = ['added', 'removed', 'moved', 'retimed', 'recast', 'reworded', 'framed'] as const;
export type PieceKind = (typeof PIECE_KINDS)[number];

/** One thing that a proposal would change. */
export interface Piece {
  /** Its kind and its line: the same for the same two rundowns. */
  readonly id: string;
  readonly kind: PieceKind;
  /** Null for what stands around the lines. */
  readonly line: LineDifference | null;
  /** Pieces that have to be taken with it. */
  readonly needs: readonly string[];
}

/** What says how long a line takes and when: taken together, since bounds and length belong to each other. */
const TIMING: ReadonlySet<keyof Segment> = new Set(['durationSeconds', 'elasticity', 'hardStart', 'skipped', 'countToEnd', 'outside']);

const fieldKind = (field: keyof Segment): 'retimed' | 'recast' | 'reworded' | null =>
  field === 'why' || field === 'id' ? null : TIMING.has(field) ? 'retimed' : field === 'speakers' ? 'recast' : 'reworded';

const idOf = (kind: PieceKind, segment?: SegmentId): string => (segment === undefined ? kind : `${kind} ${segment}`);

/** How two rundowns differ, in pieces that can be taken one by one, as one reads `after`. */
export function piecesBetween(before: Rundown, after: Rundown): readonly Piece[] {
  const lines = compareRundowns(before, after).lines;
  const reframed = !isSame(frameOf(before), frameOf(after));
  const pieces = lines.flatMap((line) => kindsOf(line).map((kind): Piece => ({ id: idOf(kind, line.id), kind, line, needs: reframed && needsFrame(before, line, kind) ? [idOf('framed')] : [] })));
  return reframed ? [{ id: idOf('framed'), kind: 'framed', line: null, needs: leavers(before, after, pieces) }, ...pieces] : pieces;
}

function kindsOf({ before, after, moved, retimed, recast, edited }: LineDifference): readonly PieceKind[] {
  if (before === null) return ['added'];
  if (after === null) return ['removed'];
  const kinds = new Set(edited.map(({ field }) => fieldKind(field)));
  return [...(moved ? ['moved' as const] : []), ...(retimed !== null || kinds.has('retimed') ? ['retimed' as const] : []), ...(recast !== null ? ['recast' as const] : []), ...(kinds.has('reworded') ? ['reworded' as const] : [])];
}

/** Whether a piece puts a line into a group, or words into a column, that is not there yet. */
function needsFrame(before: Rundown, { after }: LineDifference, kind: PieceKind): boolean {
  if (after === null || (kind !== 'added' && kind !== 'reworded')) return false;
  const { groups, columns } = frameOf(before);
  const { group, cells } = after.segment;
  return (Boolean(group) && !groups.some(({ id }) => id === group)) || Object.keys(cells ?? {}).some((column) => !columns.some(({ id }) => id === column));
}

/** Pieces by which lines leave a group that goes. */
function leavers(before: Rundown, after: Rundown, pieces: readonly Piece[]): readonly string[] {
  const staying = new Set(frameOf(after).groups.map(({ id }) => id));
  const going = new Set(frameOf(before).groups.map(({ id }) => id).filter((id) => !staying.has(id)));
  return pieces.flatMap(({ id, kind, line }) => {
    const group = line?.before?.segment.group;
    return group && going.has(group) && (kind === 'removed' || kind === 'reworded') ? [id] : [];
  });
}

/** What is chosen, with everything that it needs. */
export function withNeeds(pieces: readonly Piece[], chosen: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(chosen);
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  // A set that grows while it is gone through is gone through to its end.
  for (const id of all) byId.get(id)?.needs.forEach((need) => all.add(need));
  return all;
}

/** True where the line is no longer what the proposal was made for: somebody went on with it, or it is gone. */
export function isOvertaken(now: Rundown, { kind, line }: Piece): boolean {
  if (line === null || line.before === null) return line !== null && findSegment(now, line.id) !== null;
  const found = findSegment(now, line.id);
  if (found === null) return true;
  const { segment } = line.before;
  if (kind === 'moved' || kind === 'removed') return false;
  return fieldsBetween(segment, found.segment).some((field) => fieldKind(field) === kind);
}

/**
 * The edits that make of a rundown what the chosen pieces say, those included that they need: all of them lead exactly to `after`, none
 * changes nothing. `now` is the rundown as others have made it meanwhile: a piece about a line that is gone falls away.
 */
export function diffToEdits(before: Rundown, after: Rundown, chosen: ReadonlySet<string>, now: Rundown = before): readonly LineEdit[] {
  const pieces = piecesBetween(before, after);
  const taken = withNeeds(pieces, chosen);
  const takes = (kind: PieceKind, id: SegmentId) => taken.has(idOf(kind, id));
  const gone = [...before.segments, ...before.reserve].filter(({ id }) => takes('removed', id) && findSegment(now, id) !== null);
  const whole = pieces.length > 0 && pieces.every(({ id }) => taken.has(id));
  return [
    ...(taken.has(idOf('framed')) ? [{ does: 'frame', frame: frameOf(after) } satisfies LineEdit] : []),
    ...gone.map(({ id }): LineEdit => ({ does: 'remove', segment: id })),
    ...placings(before, after, takes, now),
    ...rewritings(before, after, takes, now, whole),
  ];
}

type Takes = (kind: PieceKind, id: SegmentId) => boolean;

/** Puts every line taken that is new or was moved behind the nearest line above it, in `after`, that is where it belongs. */
function placings(before: Rundown, after: Rundown, takes: Takes, rundown: Rundown): readonly LineEdit[] {
  const present = (lines: readonly Segment[]) => lines.map(({ id }) => id).filter((id) => !takes('removed', id));
  let now = { segments: present(rundown.segments), reserve: present(rundown.reserve) };
  return (['segments', 'reserve'] as const).flatMap((list) => {
    const target = after[list].map(({ id }) => id);
    const still = keepInOrder(before[list].map(({ id }) => id), target);
    const isPlaced = (id: SegmentId) => takes('added', id) || takes('moved', id);
    const belongs = (id: SegmentId) => now[list].includes(id) && (still.has(id) || isPlaced(id));
    return after[list].flatMap((segment, index): LineEdit[] => {
      const { id } = segment;
      const isThere = now.segments.includes(id) || now.reserve.includes(id);
      if (!isPlaced(id) || isThere === takes('added', id)) return [];
      now = { segments: now.segments.filter((one) => one !== id), reserve: now.reserve.filter((one) => one !== id) };
      const above = target.slice(0, index).findLast(belongs);
      const below = above === undefined && index > 0 ? target.slice(index + 1).find((one) => now[list].includes(one) && still.has(one)) : undefined;
      const at = above !== undefined ? now[list].indexOf(above) + 1 : below !== undefined ? now[list].indexOf(below) : index === 0 ? 0 : now[list].length;
      now = { ...now, [list]: now[list].toSpliced(at, 0, id) };
      const place: Place = list === 'reserve' ? { reserve: at } : at;
      return [takes('added', id) ? { does: 'add', segment, place } : { does: 'move', segment: id, place }];
    });
  });
}

/** What is rewritten in lines that stay. Why a line is there is no piece: it comes with the first that is taken of a line, or with the whole. */
function rewritings(before: Rundown, after: Rundown, takes: Takes, now: Rundown, whole: boolean): readonly LineEdit[] {
  return [...after.segments, ...after.reserve].flatMap((segment): LineEdit[] => {
    const was = findSegment(before, segment.id)?.segment;
    const is = findSegment(now, segment.id)?.segment;
    if (was === undefined || is === undefined) return [];
    const fields = fieldsBetween(was, segment);
    const named = fields.filter((field) => {
      const kind = fieldKind(field);
      return kind !== null && (takes(kind, segment.id) || (whole && field === 'speakers'));
    });
    const reasoned = fields.includes('why') && (whole || named.length > 0 || takes('moved', segment.id)) ? [...named, 'why' as const] : named;
    const changed = reasoned.filter((field) => !isSame(is[field] ?? null, segment[field] ?? null));
    return changed.length === 0 ? [] : [{ does: 'edit', segment: segment.id, change: Object.fromEntries(changed.map((field) => [field, segment[field] ?? null])) }];
  });
}
