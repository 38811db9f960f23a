import type { Reason } from '#rundown';
import type { Desk } from '../desk.js';
import type { Episode } from '../episode/episode.js';
import { CannotSucceed } from '../errors.js';
import type { PlanningId } from '../ids.js';
import type { JobRun } from '../jobs.js';
import type { Work } from '../ports/unit-of-work.js';
import { requestReading } from '../topic/request-reading.js';
import { planningProgressed } from './announce-planning.js';
import { askPlan } from './ask-plan.js';
import type { CarryOutPlanningOutcome } from './planning-outcome.js';
import { savePlan } from './save-plan.js';
import { PLANNING_STEPS, type Planning, type PlanningStep } from './planning.js';

/** A planning started this often without an end takes the process down each time; it is given up. */
const MOST_STARTS = 5;
/** A topic whose matter changes while its show is planned is planned anew, this often at most. */
const MOST_MATTERS = 5;

/** Makes the rundown a planning asks for; safe to run twice, also at the same time: the first to save ends it. */
export async function carryOutPlanning(desk: Desk, planningId: PlanningId, run: JobRun): Promise<CarryOutPlanningOutcome> {
  const begun = await begin(desk, planningId);
  if ('outcome' in begun) return begun;
  const progress = followProgress(desk, planningId);
  try {
    for (let count = 1; ; count++) {
      const { request, inputs, named } = await askPlan(desk, begun.id);
      const reading = await desk.planner.read(requestReading(inputs));
      const planned = await desk.planner.plan({ ...request, before: named.before }, progress.reach);
      progress.reach('save');
      await progress.settled();
      const saved = await savePlan(desk, planningId, { planned, reading, inputs, named });
      if (saved.outcome !== 'MatterMoved') return saved;
      if (count === MOST_MATTERS) throw new Error('The topic was changed again and again while its show was planned.');
    }
  } catch (error) {
    await progress.settled();
    if (run.last) await giveUp(desk, planningId);
    throw error;
  }
}

async function begin(desk: Desk, planningId: PlanningId): Promise<Episode | CarryOutPlanningOutcome> {
  const begun = await desk.work.run(async (work) => {
    const planning = await work.plannings.lock(planningId);
    if (!planning) throw new CannotSucceed(`There is no planning ${planningId}.`);
    if (!isUnderWay(planning)) return { outcome: 'PlanningSettled' as const, state: planning.state };
    if (planning.attempts >= MOST_STARTS) return null;
    await write(desk, work, { ...planning, state: 'running', attempts: planning.attempts + 1 });
    return (await work.episodes.byId(planning.episodeId))!;
  });
  return begun ?? giveUp(desk, planningId);
}

/** Writes each step as it is reached, one after the other and without holding the planner up. */
function followProgress(desk: Desk, planningId: PlanningId) {
  let writing: Promise<unknown> = Promise.resolve();
  const reach = (step: PlanningStep): void => {
    const progress = Math.round((PLANNING_STEPS.indexOf(step) / PLANNING_STEPS.length) * 100);
    // A step that cannot be written down is only a step: the save says whether the database is there.
    writing = writing.then(() => writeStep(desk, planningId, step, progress)).catch(() => undefined);
  };
  return { reach, settled: () => writing };
}

const writeStep = (desk: Desk, planningId: PlanningId, step: PlanningStep, progress: number): Promise<void> =>
  desk.work.run(async (work) => {
    const planning = await work.plannings.lock(planningId);
    if (planning && isUnderWay(planning)) await write(desk, work, { ...planning, step, progress: Math.max(planning.progress, progress) });
  });

async function giveUp(desk: Desk, planningId: PlanningId): Promise<CarryOutPlanningOutcome> {
  const refusal: Reason = { code: 'planningFault' };
  return desk.work.run(async (work) => {
    const planning = (await work.plannings.lock(planningId))!;
    if (!isUnderWay(planning)) return { outcome: 'PlanningSettled', state: planning.state };
    await write(desk, work, { ...planning, state: 'failed', refusal });
    return { outcome: 'PlanningRefused', refusal };
  });
}

async function write(desk: Desk, work: Work, planning: Planning): Promise<void> {
  await work.plannings.save(planning, desk.clock.now());
  work.announce(planningProgressed(planning));
}

const isUnderWay = ({ state }: Planning): boolean => state === 'queued' || state === 'running';
