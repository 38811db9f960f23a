import type { Desk } from '../desk.js';
import { CannotSucceed } from '../errors.js';
import type { PlanningId } from '../ids.js';
import type { JobRun } from '../jobs.js';
import type { PlannedShow } from '../ports/planner.js';
import type { LockedPlanning } from '../ports/stores.js';
import type { Work } from '../ports/unit-of-work.js';
import { requestReading } from '../topic/request-reading.js';
import { planningProgressed } from './announce-planning.js';
import { askPlan } from './ask-plan.js';
import { afterRound, isBetter, type Improvement, type ImprovementState, type RoundFound } from './improvement.js';
import type { Planning } from './planning.js';
import { putPlan, type MadePlan } from './put-plan.js';

/** A round started this often without an end takes the process down each time; the search is given up and the rundown stays. */
const MOST_STARTS = 5;

/** How a search for a better rundown ended, or had ended before. */
export interface PlanImproved {
  readonly outcome: 'PlanImproved';
  readonly state: ImprovementState | null;
}

/**
 * Searches on for a better rundown than a planning's first, round by round, and puts each better one in the draft's place for as long as
 * nobody touched it. Each round is written down: whoever takes over goes on from there, and of two who do the same one the first counts.
 */
export async function improvePlan(desk: Desk, planningId: PlanningId, run: JobRun): Promise<PlanImproved> {
  try {
    for (;;) {
      const begun = await begin(desk, planningId);
      if ('outcome' in begun) return begun;
      const { request, inputs, named, draft } = await askPlan(desk, begun.episodeId);
      // Touched since: the next look ends the search.
      if (draft.revision !== begun.improvement.revision) continue;
      const { round } = begun.improvement;
      const planned = await desk.planner.plan({ ...request, before: named.before, round }, () => undefined);
      if (planned.outcome !== 'ShowPlanned') return await settle(desk, planningId, 'searched');
      const reading = await desk.planner.read(requestReading(inputs));
      await endRound(desk, planningId, round, { planned, reading, inputs, named });
    }
  } catch (error) {
    if (run.last && !(error instanceof CannotSucceed)) await settle(desk, planningId, 'failed');
    throw error;
  }
}

type Searching = LockedPlanning & { readonly improvement: Improvement };

const begin = (desk: Desk, planningId: PlanningId): Promise<Searching | PlanImproved> =>
  desk.work.run(async (work) => {
    const planning = await lockSearching(work, planningId);
    if ('outcome' in planning) return planning;
    const { improvement } = planning;
    const episode = (await work.episodes.byId(planning.episodeId))!;
    const touched = (await work.rundowns.revision(episode.rundownId)) !== improvement.revision;
    const ended = touched ? 'overtaken' : improvement.attempts >= MOST_STARTS ? 'failed' : null;
    if (ended !== null) return write(desk, work, planning, { ...improvement, state: ended });
    const started = { ...planning, improvement: { ...improvement, attempts: improvement.attempts + 1 } };
    await work.plannings.saveImprovement(planningId, started.improvement, desk.clock.now());
    return started;
  });

const endRound = (desk: Desk, planningId: PlanningId, round: number, made: MadePlan): Promise<void> =>
  desk.work.run(async (work) => {
    const planning = await lockSearching(work, planningId);
    if ('outcome' in planning || planning.improvement.round !== round) return;
    const episode = (await work.episodes.byId(planning.episodeId))!;
    const draft = (await work.rundowns.lock(episode.rundownId))!;
    // Touched meanwhile: the next look ends the search.
    if (draft.revision !== planning.improvement.revision) return;
    // What was found in another matter is nothing to go by.
    const moved = (await work.topics.lock(episode.topicId)) !== made.inputs.revision;
    const found: RoundFound = moved ? { worth: null, standing: null, bound: null } : worthOf(made.planned);
    const revision = isBetter(found) ? await putPlan(desk, work, planning, episode, draft, made, 'improvePlan') : draft.revision;
    await write(desk, work, planning, afterRound(planning.improvement, found, revision));
  });

const worthOf = ({ worth, standing, bound }: PlannedShow): RoundFound => ({ worth: worth?.total ?? null, standing: standing?.total ?? null, bound });

const settle = (desk: Desk, planningId: PlanningId, state: ImprovementState): Promise<PlanImproved> =>
  desk.work.run(async (work) => {
    const planning = await lockSearching(work, planningId);
    return 'outcome' in planning ? planning : write(desk, work, planning, { ...planning.improvement, state });
  });

async function lockSearching(work: Work, planningId: PlanningId): Promise<Searching | PlanImproved> {
  const planning = await work.plannings.lock(planningId);
  if (!planning) throw new CannotSucceed(`There is no planning ${planningId}.`);
  return isSearching(planning) ? planning : { outcome: 'PlanImproved', state: planning.improvement?.state ?? null };
}

const isSearching = (planning: LockedPlanning): planning is Searching => planning.improvement?.state === 'searching';

async function write(desk: Desk, work: Work, planning: Planning, improvement: Improvement): Promise<PlanImproved> {
  await work.plannings.saveImprovement(planning.id, improvement, desk.clock.now());
  work.announce(planningProgressed({ ...planning, improvement }));
  return { outcome: 'PlanImproved', state: improvement.state };
}
