import { openPlannerHere, type Planner } from '#desk';
import { openHighs } from '#solver';
import { parentPort, workerData } from 'node:worker_threads';
import type { Made, PlannerAnswer, PlannerJob, Task, ThreadAids } from './planner-job.js';

const answer = (said: PlannerAnswer) => parentPort!.postMessage(said);

/** A solver is loaded in the thread that uses one. */
async function openHere({ solver }: ThreadAids): Promise<Planner> {
  if (!solver) return openPlannerHere();
  const highs = await openHighs();
  return openPlannerHere(undefined, { polish: highs, bound: highs });
}
const opened = openHere(workerData as ThreadAids);

const make = async (job: PlannerJob): Promise<Made<Task>> => {
  const planner = await opened;
  switch (job.task) {
    case 'plan':
      return planner.plan(...job.asked, (step) => answer({ id: job.id, step }));
    case 'offer':
      return planner.offer(...job.asked);
    case 'replan':
      return planner.replan(...job.asked);
    case 'read':
      return planner.read(...job.asked);
    case 'shape':
      return planner.shape(...job.asked);
  }
};

parentPort!.on('message', (job: PlannerJob) => {
  const { id } = job;
  make(job).then(
    (made) => answer({ id, made }),
    (error: unknown) => answer({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
