import type { LengthRefusal } from '#editorial';
import type { Reason } from '#rundown';
import type { Desk } from '../desk.js';
import { CannotSucceed } from '../errors.js';
import type { PlanningId } from '../ids.js';
import type { PlannedShow } from '../ports/planner.js';
import type { Work } from '../ports/unit-of-work.js';
import { planningProgressed } from './announce-planning.js';
import { beginImproving } from './improvement.js';
import type { CarryOutPlanningOutcome } from './planning-outcome.js';
import type { Planning } from './planning.js';
import { keepProposal } from './keep-proposal.js';
import { putPlan, type MadePlan } from './put-plan.js';

/** The matter that a plan was made from is no longer the topic's: an act or a reading was faster. */
export interface MatterMoved {
  readonly outcome: 'MatterMoved';
}

/**
 * Puts a plan in the draft's place, or beside it where it only proposes, and ends its planning, in one transaction; a draft edited meanwhile is left alone.
 * From there on a better one is searched for (`show.improve`).
 */
export const savePlan = (desk: Desk, planningId: PlanningId, made: MadePlan<PlannedShow | LengthRefusal>): Promise<CarryOutPlanningOutcome | MatterMoved> =>
  desk.work.run(async (work): Promise<CarryOutPlanningOutcome | MatterMoved> => {
    const planning = await work.plannings.lock(planningId);
    if (!planning) throw new CannotSucceed(`There is no planning ${planningId}.`);
    if (planning.state !== 'running') return { outcome: 'PlanningSettled', state: planning.state };
    const { planned } = made;
    if (planned.outcome !== 'ShowPlanned') return refuse(desk, work, planning, refusalOf(planned));
    const episode = (await work.episodes.byId(planning.episodeId))!;
    const draft = (await work.rundowns.lock(episode.rundownId))!;
    if (draft.revision !== planning.expectedRevision) {
      return refuse(desk, work, planning, { code: 'draftEdited', facts: { expectedRevision: planning.expectedRevision, currentRevision: draft.revision } });
    }
    if ((await work.topics.lock(episode.topicId)) !== made.inputs.revision) return { outcome: 'MatterMoved' };
    const at = desk.clock.now();
    if (planning.proposes) {
      await keepProposal(desk, work, planningId, episode, draft, { ...made, planned });
      const proposed: Planning = { ...planning, state: 'done', progress: 100, step: 'save', waits: true };
      await work.plannings.save(proposed, at);
      work.announce(planningProgressed(proposed));
      return { outcome: 'ShowProposed' };
    }
    const revision = await putPlan(desk, work, planning, episode, draft, { ...made, planned }, 'planShow');
    const improvement = planned.worth && beginImproving(revision, planned.worth.total);
    const done: Planning = { ...planning, state: 'done', progress: 100, step: 'save', improvement };
    await work.plannings.save(done, at);
    if (improvement) {
      await work.plannings.saveImprovement(planningId, improvement, at);
      work.queue('show.improve', { planningId });
    }
    work.announce(planningProgressed(done));
    return { outcome: 'ShowPlanned', revision };
  });

async function refuse(desk: Desk, work: Work, planning: Planning, refusal: Reason): Promise<CarryOutPlanningOutcome> {
  const refused: Planning = { ...planning, state: 'refused', refusal };
  await work.plannings.save(refused, desk.clock.now());
  work.announce(planningProgressed(refused));
  return { outcome: 'PlanningRefused', refusal };
}

function refusalOf({ outcome, ...facts }: LengthRefusal): Reason {
  return { code: outcome, facts };
}
