import { planHere } from '#desk';
import { parentPort } from 'node:worker_threads';
import type { PlannerAnswer, PlannerJob } from './planner-job.js';

const answer = (said: PlannerAnswer) => parentPort!.postMessage(said);

parentPort!.on('message', ({ id, request }: PlannerJob) => {
  planHere.plan(request, (step) => answer({ id, step })).then(
    (planned) => answer({ id, planned }),
    (error: unknown) => answer({ id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
