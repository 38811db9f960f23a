import {
  applyEdits, blankLine, duplicateLine, findSegment, groupLines, mergeLines, placeMatter, splitLine, ungroupLines,
  type GroupId, type LineEdit, type Matter, type MatterTarget, type Place, type Rundown, type Segment, type SegmentChange, type SegmentGroup, type SegmentId, type SegmentKind,
} from '#rundown';
import type { RundownActKind } from '../operations/rundown.js';
import { writeCell, type CellField, type CellValue } from './cell.js';
import type { DeskRundown } from './desk-rundown.js';
import { learnBrought, type NewNames } from './names.js';

/** One cell written: `seen` is what the person saw when they began. */
export interface Written {
  readonly segmentId: string;
  readonly field: CellField;
  readonly value: CellValue;
  readonly seen: CellValue;
}

/** Where a line goes: after another one, null at the head; or aside. Others may move lines meanwhile, so it is no number. */
export type Whereto = { readonly after: string | null } | 'reserve';

/** What an act brings that the rundown did not know: names behind new ids, and places for applicants who have none yet. */
export interface Brought {
  readonly names: NewNames;
  readonly seats?: readonly { readonly participation: string; readonly application: string }[];
}

/** One act at this desk; `key` is its id, for the server too. New lines are named here. */
export type Change = { readonly key: string } & (
  | ({ readonly does: 'edit' } & Written)
  /** Several cells at once: pasted, or emptied. Cells of lines that are added come with them. */
  | { readonly does: 'cells'; readonly cells: readonly Written[]; readonly added: readonly { readonly segmentId: string; readonly fields: SegmentChange }[] }
  | { readonly does: 'move'; readonly segmentIds: readonly string[]; readonly to: Whereto }
  | { readonly does: 'add'; readonly segmentId: string; readonly to: Whereto; readonly kind: SegmentKind; readonly title: string; readonly durationSeconds: number; readonly outside: boolean; readonly fields?: SegmentChange }
  | { readonly does: 'duplicate'; readonly segmentId: string; readonly copyId: string }
  | { readonly does: 'split'; readonly segmentId: string; readonly secondId: string; readonly title: string; readonly atSeconds: number }
  | { readonly does: 'merge'; readonly segmentIds: readonly string[] }
  | { readonly does: 'group'; readonly segmentIds: readonly string[]; readonly group: SegmentGroup }
  | { readonly does: 'ungroup'; readonly group: string }
  | { readonly does: 'columns'; readonly columns: readonly { readonly id: string; readonly title: string }[] }
  | { readonly does: 'remove'; readonly segmentIds: readonly string[] }
  /** Matter of the topic put into a line, as that is by then. */
  | { readonly does: 'place'; readonly target: MatterTarget; readonly matter: Matter; readonly brings: Brought }
  /** Whatever else is told in edits: a repair, a proposal, a template. `proposal`: the one whose pieces they are; `seen`: the lines rewritten, as they were. */
  | { readonly does: 'edits'; readonly seen?: readonly Segment[]; readonly edits: readonly LineEdit[]; readonly kind: RundownActKind | null; readonly brings?: Brought; readonly proposal?: string }
  /** Takes back an act of one's own; what comes of it only the server knows. */
  | { readonly does: 'undo'; readonly undo: string }
);

/** What the log calls an act whose lines alone do not say it. */
export function kindOf(change: Change): RundownActKind | null {
  switch (change.does) {
    case 'edits': return change.kind;
    case 'place': return 'matter';
    case 'cells': return 'paste';
    case 'duplicate': case 'split': case 'merge': case 'group': return change.does;
    default: return null;
  }
}

/** The elementary edits that a change comes to on a rundown as it is now; none when what it is about is gone. */
export function editsOf(rundown: Rundown, change: Change): readonly LineEdit[] {
  switch (change.does) {
    case 'edit':
      return writeOne(rundown, change);
    case 'cells':
      return [...change.added.map(({ segmentId, fields }): LineEdit => ({ does: 'add', segment: newLine(segmentId, { kind: 'debate', title: '', durationSeconds: 0, ...fields }), place: rundown.segments.length })), ...change.cells.flatMap((cell) => writeOne(rundown, cell))];
    case 'move':
      return moveLines(rundown, change.segmentIds, change.to);
    case 'add': {
      const { segmentId, kind, title, durationSeconds, outside, fields } = change;
      return [{ does: 'add', segment: newLine(segmentId, { kind, title, durationSeconds, outside, ...fields }), place: placeOf(rundown, change.to) }];
    }
    case 'duplicate':
      return duplicateLine(rundown, change.segmentId as SegmentId, change.copyId as SegmentId);
    case 'split':
      return splitLine(rundown, change.segmentId as SegmentId, { id: change.secondId as SegmentId, title: change.title }, change.atSeconds);
    case 'merge':
      return mergeLines(rundown, change.segmentIds as readonly SegmentId[]);
    case 'group':
      return groupLines(rundown, change.segmentIds as readonly SegmentId[], change.group);
    case 'ungroup':
      return ungroupLines(rundown, change.group as GroupId);
    case 'columns':
      return [{ does: 'frame', frame: { columns: change.columns as NonNullable<Rundown['columns']> } }];
    case 'remove':
      return present(rundown, change.segmentIds).map((segment) => ({ does: 'remove', segment }));
    case 'place':
      return placeMatter(rundown, change.target, change.matter);
    case 'edits':
      return change.edits;
    case 'undo':
      return [];
  }
}

function writeOne(rundown: Rundown, { segmentId, field, value }: Written): readonly LineEdit[] {
  const segment = findSegment(rundown, segmentId as SegmentId)?.segment;
  return segment === undefined ? [] : [{ does: 'edit', segment: segment.id, change: writeCell(segment, field, value) }];
}

/** Lines that go together keep their order; each is placed after the one before it. */
function moveLines(rundown: Rundown, ids: readonly string[], to: Whereto): readonly LineEdit[] {
  let current = rundown;
  let after = to;
  return present(rundown, ids).flatMap((segment): readonly LineEdit[] => {
    const edit: LineEdit = { does: 'move', segment, place: placeOf(current, after, segment) };
    const moved = applyEdits(current, [edit]);
    if (moved.outcome !== 'editsApplied') return [];
    current = moved.rundown;
    if (after !== 'reserve') after = { after: segment };
    return [edit];
  });
}

const present = (rundown: Rundown, ids: readonly string[]): readonly SegmentId[] => {
  const wanted = new Set(ids);
  return [...rundown.segments, ...rundown.reserve].filter(({ id }) => wanted.has(id)).map(({ id }) => id);
};

/** Where something that goes `to` lands now, in the order without `moved`; after a line that is gone: at the end. */
export function placeOf(rundown: Rundown, to: Whereto, moved?: string): Place {
  if (to === 'reserve') return 'reserve';
  if (to.after === null) return 0;
  const order = rundown.segments.filter(({ id }) => id !== moved);
  const at = order.findIndex(({ id }) => id === to.after);
  return at === -1 ? order.length : at + 1;
}

/** A blank line under an id made here. */
export const newLine = (id: string, given: Parameters<typeof blankLine>[1]): Segment => blankLine(id as SegmentId, given);

/** The desk as the change makes it; unchanged when it can no longer be done. */
export function applyChange(desk: DeskRundown, change: Change): DeskRundown {
  const edits = editsOf(desk.rundown, change);
  if (edits.length === 0) return desk;
  const done = applyEdits(desk.rundown, edits);
  return done.outcome === 'editsApplied' ? { ...desk, rundown: done.rundown, names: learnBrought(desk.names, broughtBy(change)?.names) } : desk;
}

export const broughtBy = (change: Change): Brought | undefined => (change.does === 'edits' || change.does === 'place' ? change.brings : undefined);
