import { userIdOf, type Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { NotFound } from '../errors.js';
import type { PlanningId } from '../ids.js';
import type { PlanShowInput } from '../inputs.js';
import type { RequestPlanningOutcome } from '../outcomes.js';
import { permit } from '../permissions.js';
import { mayBeMember, mayPlanEpisode } from '../team/episode-permissions.js';
import { permitInEpisode } from '../team/permit-in-episode.js';
import { planningProgressed } from './announce-planning.js';
import type { Planning } from './planning.js';

/** Writes down that a first rundown is wanted; the job `show.plan` makes it. One at a time for an episode. */
export async function requestPlanning(desk: Desk, actor: Actor, input: PlanShowInput): Promise<RequestPlanningOutcome> {
  permit(mayBeMember, actor);
  return desk.work.run(async (work): Promise<RequestPlanningOutcome> => {
    const episode = await work.episodes.byId(input.episodeId);
    if (!episode) throw new NotFound('episode', input.episodeId);
    await permitInEpisode(work, mayPlanEpisode, actor, episode.id);
    const current = await work.plannings.underWay(episode.id);
    if (current) return { outcome: 'PlanningUnderWay', planning: current };
    // What is searched for is no longer wanted, and must not touch the draft that the new plan is asked on.
    const improved = await work.plannings.searching(episode.id);
    if (improved?.improvement) await work.plannings.saveImprovement(improved.id, { ...improved.improvement, state: 'overtaken' }, desk.clock.now());
    const currentRevision = (await work.rundowns.revision(episode.rundownId))!;
    if (currentRevision !== input.expectedRevision) return { outcome: 'StaleRevision', rundownId: episode.rundownId, currentRevision };
    const planning: Planning = {
      id: desk.newId() as PlanningId,
      episodeId: episode.id,
      state: 'queued',
      progress: 0,
      step: null,
      refusal: null,
      expectedRevision: currentRevision,
      requestedBy: userIdOf(actor),
      attempts: 0,
      improvement: null,
      proposes: input.proposes ?? false,
      waits: false,
    };
    if (!(await work.plannings.add(planning, desk.clock.now()))) {
      // Somebody asked at the same moment and was first.
      return { outcome: 'PlanningUnderWay', planning: (await work.plannings.underWay(episode.id)) ?? planning };
    }
    work.queue('show.plan', { planningId: planning.id });
    work.announce(planningProgressed(planning));
    return { outcome: 'PlanningQueued', planning };
  });
}
