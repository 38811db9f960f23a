import type { Actor, Locale } from '../actor.js';
import type { Desk } from '../desk.js';
import type { ImportRundownOutcome, InvalidValue } from '../outcomes.js';
import { changeDraft } from '../rundown/change-draft.js';
import { MOST_EDITS } from '../rundown/change-segments.js';
import { areUnknown, namesIn } from '../rundown/names-in-edits.js';
import type { ImportRundownInput } from './import-input.js';
import { readImport } from './read-import.js';

/** Lays a file over the draft as one act that can be undone: its lines are rewritten or added, those it does not tell of stay unless they are to go. */
export async function importRundown(desk: Desk, actor: Actor, input: ImportRundownInput, locale: Locale): Promise<ImportRundownOutcome> {
  const { rundownId, expectedRevision, act } = input;
  const done = await readImport(desk, actor, input, locale, ({ file, known }) =>
    changeDraft<InvalidValue>(desk, actor, { rundownId, expectedRevision, act, kind: 'paste' }, async (draft, work) => {
      const edits = await file.edit(draft, known, input.remove ?? []);
      if (edits.length > MOST_EDITS) return { outcome: 'InvalidValue', field: 'edits', code: 'tooManyEdits' };
      return (await areUnknown(work, rundownId, namesIn(edits))) ? { outcome: 'InvalidValue', field: 'edits', code: 'nameUnknown' } : { edits };
    }));
  if (done.outcome !== 'DraftChanged') return done;
  const count = (does: 'add' | 'remove') => done.steps.filter((step) => step.does === does).length;
  const added = new Set(done.steps.flatMap((step) => (step.does === 'add' ? [step.segment] : [])));
  const updated = new Set(done.steps.flatMap((step) => (step.does === 'edit' && !added.has(step.segment) ? [step.segment] : [])));
  return { outcome: 'RundownImported', rundownId, act: done.act, revision: done.revision, added: count('add'), updated: updated.size, removed: count('remove') };
}
