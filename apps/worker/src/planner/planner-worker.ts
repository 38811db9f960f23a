import { planHere } from '#desk';
import { parentPort } from 'node:worker_threads';
import type { Made, PlannerAnswer, PlannerJob, Task } from './planner-job.js';

const answer = (said: PlannerAnswer) => parentPort!.postMessage(said);

const make = (job: PlannerJob): Promise<Made<Task>> => {
  switch (job.task) {
    case 'plan':
      return planHere.plan(...job.asked, (step) => answer({ id: job.id, step }));
    case 'replan':
      return planHere.replan(...job.asked);
    case 'read':
      return planHere.read(...job.asked);
    case 'shape':
      return planHere.shape(...job.asked);
  }
};

parentPort!.on('message', (job: PlannerJob) => {
  const { id } = job;
  make(job).then(
    (made) => answer({ id, made }),
    (error: unknown) => answer({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
