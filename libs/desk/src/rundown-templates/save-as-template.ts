import { stripForTemplate, type Rundown, type SegmentId } from '#rundown';
import { nameOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { SavedTemplateId } from '../ids.js';
import type { SaveAsTemplateInput } from '../inputs.js';
import type { SaveAsTemplateOutcome } from '../outcomes.js';
import { mayPlanShow, permit } from '../permissions.js';
import { toSeenLine } from '../storable-text.js';
import { doerOf } from '../topic/on-newest.js';
import { checkName, refuse } from './check-name.js';
import type { SavedTemplate } from './saved-template.js';

/** Keeps a line of a draft, or all of its lines, under a name, without people and matter. */
export async function saveAsTemplate(desk: Desk, actor: Actor, input: SaveAsTemplateInput): Promise<SaveAsTemplateOutcome> {
  permit(mayPlanShow, actor);
  const { rundownId, segmentId } = input;
  return desk.work.run(async (work): Promise<SaveAsTemplateOutcome> => {
    const draft = await work.rundowns.lock(rundownId);
    if (!draft) throw new NotFound('rundown', rundownId);
    const lines = segmentId ? lineOf(draft.rundown, segmentId) : draft.rundown.segments;
    if (segmentId && lines.length === 0) return { outcome: 'SegmentGone', rundownId, segmentId };
    if (lines.length === 0) return refuse('nothingToSave');
    const { quotes, questions, participations } = (await work.rundowns.forRelease(rundownId)).snapshot;
    const matter = [...[...quotes, ...questions].map(({ text }) => text), ...participations.map(({ person }) => person.name)];
    await work.rundownTemplates.lock();
    const template: SavedTemplate = {
      id: desk.newId() as SavedTemplateId,
      name: toSeenLine(input.name),
      scope: segmentId ? 'segment' : 'rundown',
      // A line alone is in no group: there is nothing beside it to belong to.
      ...stripForTemplate({ segments: lines, groups: segmentId ? [] : draft.rundown.groups }, matter),
      savedByName: nameOf(actor),
      savedAt: desk.clock.now(),
    };
    const refused = checkName(template, await work.rundownTemplates.all());
    if (refused) return refused;
    await work.rundownTemplates.add(template, doerOf(actor).id);
    return { outcome: 'RundownTemplateSaved', template };
  });
}

/** The line in the running order or in the reserve; none when it is gone. */
const lineOf = ({ segments, reserve }: Rundown, id: SegmentId): Rundown['segments'] => [...segments, ...reserve].filter((segment) => segment.id === id);
