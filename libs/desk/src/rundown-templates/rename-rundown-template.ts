import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { RenameRundownTemplateInput } from '../inputs.js';
import type { KeepRundownTemplateOutcome } from '../outcomes.js';
import { mayPlanShow, permit } from '../permissions.js';
import { toSeenLine } from '../storable-text.js';
import { checkName, refuse } from './check-name.js';

/** Gives a saved template another name; lines laid before keep the name they came by. */
export async function renameRundownTemplate(desk: Desk, actor: Actor, { id, name }: RenameRundownTemplateInput): Promise<KeepRundownTemplateOutcome> {
  permit(mayPlanShow, actor);
  return desk.work.run(async (work): Promise<KeepRundownTemplateOutcome> => {
    await work.rundownTemplates.lock();
    const inUse = await work.rundownTemplates.all();
    const before = inUse.find((one) => one.id === id);
    if (before === undefined) return refuse('templateGone');
    const template = { ...before, name: toSeenLine(name) };
    const refused = checkName(template, inUse);
    if (refused) return refused;
    await work.rundownTemplates.rename(id, template.name);
    return { outcome: 'RundownTemplateSaved', template };
  });
}
