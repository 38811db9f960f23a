import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { TemplateId } from '../ids.js';
import { mayPlanShow, permit } from '../permissions.js';
import { houseTemplate, joinTemplates, type StudioTemplate } from './studio-template.js';

/** One of the house's as it comes; one of the studio's own is gone, and episodes that named it go back to the usual one. Answers the list as it is then. */
export async function restoreShowTemplate(desk: Desk, actor: Actor, id: TemplateId): Promise<readonly StudioTemplate[]> {
  permit(mayPlanShow, actor);
  return desk.work.run(async (work) => {
    await work.templates.lock();
    if (houseTemplate(id) === undefined) await work.episodes.forgetTemplate(id);
    await work.templates.remove(id);
    return joinTemplates(await work.templates.all());
  });
}
