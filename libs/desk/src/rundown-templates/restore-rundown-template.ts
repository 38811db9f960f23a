import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { SavedTemplateId } from '../ids.js';
import type { KeepRundownTemplateOutcome } from '../outcomes.js';
import { mayPlanShow, permit } from '../permissions.js';
import { checkName, refuse } from './check-name.js';

/** Gives a removed template back, unless another one took its name meanwhile. */
export async function restoreRundownTemplate(desk: Desk, actor: Actor, id: SavedTemplateId): Promise<KeepRundownTemplateOutcome> {
  permit(mayPlanShow, actor);
  return desk.work.run(async (work): Promise<KeepRundownTemplateOutcome> => {
    await work.rundownTemplates.lock();
    const template = await work.rundownTemplates.byId(id);
    if (template === null) return refuse('templateGone');
    const refused = checkName(template, await work.rundownTemplates.all());
    if (refused) return refused;
    await work.rundownTemplates.restore(id);
    return { outcome: 'RundownTemplateSaved', template };
  });
}
