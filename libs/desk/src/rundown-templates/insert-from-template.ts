import { layTemplate, type LineEdit, type Rundown } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { InsertFromTemplateInput } from '../inputs.js';
import type { InsertFromTemplateOutcome, RundownTemplateRefused } from '../outcomes.js';
import { changeDraft } from '../rundown/change-draft.js';
import { segmentsChanged } from '../rundown/segments-changed.js';
import { refuse } from './check-name.js';
import type { SavedTemplate } from './saved-template.js';

/** Lays a saved template's lines into a draft at a place, or after its last line: one act, taken back as one. */
export async function insertFromTemplate(desk: Desk, actor: Actor, { rundownId, expectedRevision, act, template, place }: InsertFromTemplateInput): Promise<InsertFromTemplateOutcome> {
  const done = await changeDraft<RundownTemplateRefused>(desk, actor, { rundownId, expectedRevision, act: act ?? null, kind: 'template' }, async (draft, work) => {
    const saved = (await work.rundownTemplates.all()).find(({ id }) => id === template);
    return saved === undefined ? refuse('templateGone') : { edits: editsFrom(draft, saved, place ?? draft.segments.length, desk.newId) };
  });
  return done.outcome === 'DraftChanged' ? segmentsChanged(rundownId, done) : done;
}

/** Groups first, since lines name them. */
function editsFrom(draft: Rundown, saved: SavedTemplate, place: number, newId: () => string): LineEdit[] {
  const { segments, groups } = layTemplate(saved, saved.name, newId);
  return [
    ...(groups.length > 0 ? [{ does: 'frame', frame: { groups: [...(draft.groups ?? []), ...groups] } } as const] : []),
    ...segments.map((segment, at) => ({ does: 'add', segment, place: place + at }) as const),
  ];
}
