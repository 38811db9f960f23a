import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { PlanningId } from '../ids.js';
import { permit } from '../permissions.js';
import { mayBeMember, mayPlanEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { planningProgressed } from './announce-planning.js';
import type { Planning } from './planning.js';

/** Ends the search for a better rundown: the one that stands is wanted, or is being worked on. Nothing to end is no fault. */
export async function keepPlan(desk: Desk, actor: Actor, planningId: PlanningId): Promise<Planning> {
  permit(mayBeMember, actor);
  return desk.work.run(async (work) => {
    const planning = await work.plannings.lock(planningId);
    if (!planning) throw new NotFound('planning', planningId);
    await permitInEpisode(work, mayPlanEpisode, actor, planning.episodeId, { noun: 'planning', id: planningId });
    if (planning.improvement?.state !== 'searching') return planning;
    const kept: Planning = { ...planning, improvement: { ...planning.improvement, state: 'kept' } };
    await work.plannings.saveImprovement(planningId, kept.improvement!, desk.clock.now());
    work.announce(planningProgressed(kept));
    return kept;
  });
}
