import type { LineEdit, RundownId, SegmentChange } from '#rundown';
import type { Work } from '../ports/unit-of-work.js';
import type { NamesInLines } from './operation.js';

/** What edits say of lines, those they add included. */
export const saidIn = (edits: readonly LineEdit[]): readonly SegmentChange[] =>
  edits.flatMap((edit): SegmentChange[] => (edit.does === 'edit' ? [edit.change] : edit.does === 'add' ? [edit.segment] : []));

/** Whoever and whatever edits name. */
export function namesIn(edits: readonly LineEdit[]): NamesInLines {
  const said = saidIn(edits);
  return {
    participations: said.flatMap(({ speakers }) => speakers?.map(({ id }) => id) ?? []),
    quotes: said.flatMap(({ quotes }) => quotes ?? []),
    questions: said.flatMap(({ questions }) => questions ?? []),
    themes: said.flatMap(({ theme }) => theme ?? []),
  };
}

/** True when some of these are not, or no longer, of the episode and its topic; nothing is asked where nobody is named. */
export const areUnknown = async (work: Work, id: RundownId, names: NamesInLines): Promise<boolean> =>
  Object.values(names).some((list) => list.length > 0) && work.rundowns.namesUnknown(id, names);
