import type { LengthRefusal } from '#editorial';
import type { Reason } from '#rundown';
import type { Desk } from '../desk.js';
import { CannotSucceed } from '../errors.js';
import type { PlanningId } from '../ids.js';
import type { PlannedShow, TopicReading } from '../ports/planner.js';
import type { Work } from '../ports/unit-of-work.js';
import { matterToSave } from '../topic/matter-to-save.js';
import { reachNext } from '../topic/on-newest.js';
import type { TopicInputs } from '../topic/topic-inputs.js';
import { planningProgressed } from './announce-planning.js';
import type { CarryOutPlanningOutcome } from './planning-outcome.js';
import type { NamedDraft } from './name-draft.js';
import type { Planning } from './planning.js';
import { seatPeople } from './seat-people.js';
import { translatePlan } from './translate-plan.js';

/** A plan, and the topic's matter that it was made from. */
export interface MadePlan {
  readonly planned: PlannedShow | LengthRefusal;
  readonly reading: TopicReading;
  readonly inputs: TopicInputs;
  /** The draft that it was planned around. */
  readonly named: NamedDraft;
}

/** The matter that a plan was made from is no longer the topic's: an act or a reading was faster. */
export interface MatterMoved {
  readonly outcome: 'MatterMoved';
}

/** Puts a plan in the draft's place and ends its planning, in one transaction; a draft edited meanwhile is left alone. */
export const savePlan = (desk: Desk, planningId: PlanningId, { planned: plan, reading, inputs, named }: MadePlan): Promise<CarryOutPlanningOutcome | MatterMoved> =>
  desk.work.run(async (work): Promise<CarryOutPlanningOutcome | MatterMoved> => {
    const planning = await work.plannings.lock(planningId);
    if (!planning) throw new CannotSucceed(`There is no planning ${planningId}.`);
    if (planning.state !== 'running') return { outcome: 'PlanningSettled', state: planning.state };
    if (plan.outcome !== 'ShowPlanned') return refuse(desk, work, planning, refusalOf(plan));
    const episode = (await work.episodes.byId(planning.episodeId))!;
    const draft = (await work.rundowns.lock(episode.rundownId))!;
    if (draft.revision !== planning.expectedRevision) {
      return refuse(desk, work, planning, { code: 'draftEdited', facts: { expectedRevision: planning.expectedRevision, currentRevision: draft.revision } });
    }
    if ((await work.topics.lock(episode.topicId)) !== inputs.revision) return { outcome: 'MatterMoved' };
    // Says the same as what is there, unless the engine itself was changed since.
    const { content, changed } = await work.topics.saveMatter(episode.topicId, matterToSave(inputs, reading));
    if (changed) await reachNext(work, inputs, null);
    const speakers = await seatPeople(desk, work, episode, plan);
    const translated = translatePlan(plan, draft.rundown, named, { ...content, speakers }, desk.newId);
    const revision = draft.revision + 1;
    const at = desk.clock.now();
    await work.rundowns.replace(draft.rundown, translated, {
      id: desk.newId(), rundownId: draft.rundown.id, revision, verb: 'planShow', segmentId: null, position: null,
      by: planning.requestedBy, byName: planning.requestedByName, before: draft.rundown, after: translated.rundown, at,
    });
    await work.episodes.removeUnseatedSuggestions(episode.id);
    const done: Planning = { ...planning, state: 'done', progress: 100, step: 'save' };
    await work.plannings.save(done, at);
    work.announce({
      event: 'rundown.changed',
      facts: { rundownId: draft.rundown.id, revision, change: 'planned', segmentId: null, position: null, by: planning.requestedByName },
    });
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
