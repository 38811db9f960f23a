import type { HardStart, LineEdit, Place, SegmentChange } from '#rundown';
import type { LineEditInput, LineFieldsInput } from '../operations/rundown.js';

/** Edits as the server is asked for them; `copyOf`: the line that those added come from. */
export const editsToInput = (edits: readonly LineEdit[], copyOf: string | null = null): LineEditInput[] => edits.map((edit) => toInput(edit, copyOf));

function toInput(edit: LineEdit, copyOf: string | null): LineEditInput {
  switch (edit.does) {
    case 'edit':
      return { edit: { segment: edit.segment, fields: fieldsToInput(withoutWhy(edit.change)) } };
    case 'move':
      return { move: { segment: edit.segment, position: position(edit.place) } };
    case 'add': {
      const { id, ...fields } = edit.segment;
      return { add: { segment: id, position: position(edit.place), ...(copyOf !== null && { copyOf }), fields: fieldsToInput(withoutWhy(fields)) } };
    }
    case 'remove':
      return { remove: edit.segment };
    case 'frame': {
      const { groups, columns } = edit.frame;
      return { frame: { ...(groups && { groups: [...groups] }), ...(columns && { columns: [...columns] }) } };
    }
  }
}

function withoutWhy(change: SegmentChange): Omit<SegmentChange, 'why'> {
  const { why: _, ...rest } = change;
  return rest;
}

/** Whoever goes aside goes to the end of the reserve. */
const position = (place: Place): number | null => (typeof place === 'number' ? place : null);

/** Why a line is there is the server's to say. */
function fieldsToInput({ speakers, hardStart, cells, quotes, questions, ...fields }: Omit<SegmentChange, 'why'>): LineFieldsInput {
  return {
    ...fields,
    ...(speakers && { speakers: speakers.map(({ id, role, seconds }) => ({ participation: id, role, seconds })) }),
    ...(quotes && { quotes: [...quotes] }),
    ...(questions && { questions: [...questions] }),
    ...(hardStart !== undefined && { hardStart: hardStart && hardStartToInput(hardStart) }),
    ...(cells !== undefined && { cells: cells && Object.entries(cells).map(([column, text]) => ({ column, text })) }),
  };
}

const hardStartToInput = (hardStart: HardStart) => ('local' in hardStart ? { local: hardStart.local } : { offsetSeconds: hardStart.offsetSeconds });
