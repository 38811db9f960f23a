import type { Reason } from '#rundown';
import type { Desk } from '../desk.js';
import { CannotSucceed } from '../errors.js';
import type { PlanningId } from '../ids.js';
import type { JobRun } from '../jobs.js';
import type { PlanRequest } from '../ports/planner.js';
import type { Work } from '../ports/unit-of-work.js';
import { planningProgressed } from './announce-planning.js';
import type { CarryOutPlanningOutcome } from './planning-outcome.js';
import { savePlan } from './save-plan.js';
import { PLANNING_STEPS, type Planning, type PlanningStep } from './planning.js';

/** A planning started this often without an end takes the process down each time; it is given up. */
const MOST_STARTS = 5;

/** Makes the rundown a planning asks for; safe to run twice, also at the same time: the first to save ends it. */
export async function carryOutPlanning(desk: Desk, planningId: PlanningId, run: JobRun): Promise<CarryOutPlanningOutcome> {
  const begun = await begin(desk, planningId);
  if ('outcome' in begun) return begun;
  const progress = followProgress(desk, planningId);
  try {
    const planned = await desk.planner.plan(begun.request, progress.reach);
    progress.reach('save');
    await progress.settled();
    return await savePlan(desk, planningId, planned);
  } catch (error) {
    await progress.settled();
    if (run.last) await giveUp(desk, planningId);
    throw error;
  }
}

async function begin(desk: Desk, planningId: PlanningId): Promise<{ request: PlanRequest } | CarryOutPlanningOutcome> {
  const begun = await desk.work.run(async (work) => {
    const planning = await work.plannings.lock(planningId);
    if (!planning) throw new CannotSucceed(`There is no planning ${planningId}.`);
    if (!isUnderWay(planning)) return { outcome: 'PlanningSettled' as const, state: planning.state };
    if (planning.attempts >= MOST_STARTS) return null;
    await write(desk, work, { ...planning, state: 'running', attempts: planning.attempts + 1 });
    return { request: await readRequest(work, planning) };
  });
  return begun ?? giveUp(desk, planningId);
}

async function readRequest(work: Work, { episodeId }: Planning): Promise<PlanRequest> {
  const episode = (await work.episodes.byId(episodeId))!;
  const [pageText, applications] = [await work.topics.pageOf(episode.topicId), await work.topics.applicationsOf(episode.topicId)];
  return {
    pageText,
    title: episode.title,
    applications: applications.map(({ imported }) => imported),
    start: episode.start === null ? null : { local: episode.start, zone: episode.zone },
    targetSeconds: episode.targetSeconds,
    seats: episode.seats,
  };
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
