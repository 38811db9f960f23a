import { InvalidInput, type LineEditInput } from '#desk';
import type { ColumnId, HardStart, SegmentChange } from '#rundown';
import type { FrameInputType, HardStartInputType, LineEditInputType, LineFieldsInputType } from './act.inputs.js';

/** The domain's edits, as they were asked for. Throws InvalidInput for one that is none, or several. */
export const readEdits = (edits: readonly LineEditInputType[]): readonly LineEditInput[] => edits.map(readEdit);

function readEdit({ edit, move, add, remove, frame }: LineEditInputType): LineEditInput {
  if ([edit, move, add, remove, frame].filter((one) => one !== undefined && one !== null).length !== 1) throw new InvalidInput('edits', 'Each edit is exactly one of edit, move, add, remove, frame.');
  if (edit) return { does: 'edit', segment: edit.segment, change: readFields(edit.fields) };
  if (move) return { does: 'move', segment: move.segment, place: move.position ?? 'reserve' };
  if (remove) return { does: 'remove', segment: remove };
  if (frame) return { does: 'frame', frame: readFrame(frame) };
  const { segment: id, position, copyOf, fields } = add!;
  const { kind, title, durationSeconds } = fields;
  if (!kind || typeof title !== 'string' || typeof durationSeconds !== 'number') throw new InvalidInput('edits', 'A line that is added has a kind, a title and a duration.');
  return { does: 'add', segment: { ...readFields(fields), id, kind, title, durationSeconds }, place: position ?? 'reserve', copyOf: copyOf ?? null };
}

/** Fields that may be null: a line need not have them. */
const MAY_BE_NULL: ReadonlySet<string> = new Set(['elasticity', 'theme', 'hardStart', 'skipped', 'group', 'countToEnd', 'colour', 'cells']);

function readFields({ speakers, hardStart, cells, locks, ...fields }: LineFieldsInputType): SegmentChange {
  const said = Object.fromEntries(Object.entries(fields).filter(([name, value]) => value !== undefined && (value !== null || MAY_BE_NULL.has(name))));
  return {
    ...(said as SegmentChange),
    ...(speakers && { speakers: speakers.map(({ participation, role, seconds }) => ({ id: participation, role, seconds })) }),
    ...(hardStart !== undefined && { hardStart: hardStart && readHardStart(hardStart) }),
    ...(cells !== undefined && { cells: cells && (Object.fromEntries(cells.map(({ column, text }) => [column, text])) as Record<ColumnId, string>) }),
    ...(locks && { locks: { position: locks.position ?? false, duration: locks.duration ?? false, speakers: locks.speakers ?? false } }),
  };
}

function readHardStart({ local, offsetSeconds }: HardStartInputType): HardStart {
  if (typeof local === 'string' && typeof offsetSeconds !== 'number') return { local };
  if (typeof offsetSeconds === 'number' && typeof local !== 'string') return { offsetSeconds };
  throw new InvalidInput('hardStart', 'A hard start is a local date-time or an offset, and not both.');
}

const readFrame = ({ groups, columns }: FrameInputType) => ({
  ...(groups && { groups: groups.map(({ id, title, budgetSeconds }) => ({ id, title, budgetSeconds: budgetSeconds ?? null })) }),
  ...(columns && { columns: columns.map(({ id, title }) => ({ id, title })) }),
});
