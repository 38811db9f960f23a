import type { PlanningStep } from '#desk';
import { Worker } from 'node:worker_threads';
import type { Asked, Made, PlannerAnswer, PlannerJob, Task, ThreadAids } from './planner-job.js';

interface Waiting {
  readonly onStep: ((step: PlanningStep) => void) | undefined;
  readonly resolve: (made: Made<Task>) => void;
  readonly reject: (error: Error) => void;
}

/** Threads run compiled files only: the tests, which run the source, take the build they make first. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? '../../../../dist/apps/worker/src/planner/planner-worker.js' : './planner-worker.js', import.meta.url);

/** A thread that reads and plans; started by its first job and again after a crash. */
export interface PlannerThread {
  ask<Name extends Task>(task: Name, asked: Asked<Name>, onStep?: (step: PlanningStep) => void): Promise<Made<Name>>;
  close(): Promise<void>;
}

export function openPlannerThread(aids: ThreadAids): PlannerThread {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;

  const hear = (from: Worker, answer: PlannerAnswer) => {
    const job = waiting.get(answer.id);
    if ('step' in answer) return job?.onStep?.(answer.step);
    waiting.delete(answer.id);
    if (waiting.size === 0) from.unref();
    if ('made' in answer) job?.resolve(answer.made);
    else job?.reject(new Error(answer.fault));
  };
  const start = (): Worker => {
    const started = new Worker(WORKER_FILE, { workerData: aids });
    const lose = (why: string) => {
      if (worker !== started) return;
      worker = undefined;
      for (const job of waiting.values()) job.reject(new Error(why));
      waiting.clear();
    };
    started.on('message', (answer: PlannerAnswer) => hear(started, answer));
    started.on('error', (error) => lose(`The planner stopped: ${error.message}`));
    started.on('exit', () => lose('The planner stopped before it was done.'));
    return started;
  };

  return {
    ask: <Name extends Task>(task: Name, asked: Asked<Name>, onStep?: (step: PlanningStep) => void): Promise<Made<Name>> =>
      new Promise<Made<Task>>((resolve, reject) => {
        worker ??= start();
        worker.ref();
        lastId += 1;
        waiting.set(lastId, { onStep, resolve, reject });
        worker.postMessage({ id: lastId, task, asked } as PlannerJob);
      }) as Promise<Made<Name>>,
    close: async () => void (await worker?.terminate()),
  };
}
