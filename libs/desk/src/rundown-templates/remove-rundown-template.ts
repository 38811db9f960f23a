import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { SavedTemplateId } from '../ids.js';
import { mayPlanShow, permit } from '../permissions.js';
import type { SavedTemplate } from './saved-template.js';

/** Takes a saved template out of use; rundowns made with it stay, and it can be given back. Answers those in use. */
export async function removeRundownTemplate(desk: Desk, actor: Actor, id: SavedTemplateId): Promise<readonly SavedTemplate[]> {
  permit(mayPlanShow, actor);
  return desk.work.run(async (work) => {
    await work.rundownTemplates.lock();
    await work.rundownTemplates.remove(id, desk.clock.now());
    return work.rundownTemplates.all();
  });
}
