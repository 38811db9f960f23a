import { Worker } from 'node:worker_threads';
import { BUDGETS, boundShow, finishShow, PARTS, prepareShow, solveShow, tell, type DraftRecord, type SearchFound, type ShowInstance, type ShowOutcome, type SolveOptions } from '#casting';
import { openHighs } from './open-highs.js';
import type { SolverAnswer, SolverJob } from './solver-job.js';

/** Threads run compiled files only: the tests, which run the source, take the worker of the build they make first. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/libs/solver/src/solver-worker.js' : './solver-worker.js', import.meta.url);

/**
 * Plans a show with HiGHS, the parts of the search in threads of their own unless the effort is quick: the same outcome as
 * `solveShow` with the same solver, sooner. Rejects when a thread cannot run.
 */
export async function solveShowInThreads(instance: ShowInstance, options: Pick<SolveOptions, 'seed' | 'effort' | 'onBetter'> = {}): Promise<ShowOutcome> {
  const { seed = 1, effort = 'normal', onBetter } = options;
  const solver = await openHighs();
  if (effort === 'quick') return solveShow(instance, { ...options, polish: solver, bound: solver, clock: () => performance.now() / 1000 });
  const prepared = prepareShow(instance);
  if (prepared.obstacles.length > 0) return finishShow(prepared, [], null, options);
  let top = -Infinity;
  const hear = (record: DraftRecord) => {
    if (!onBetter || record.value <= top) return;
    top = record.value;
    tell(prepared, record, onBetter);
  };
  const parts = Array.from({ length: PARTS }, (_, part) => searchInThread({ instance, seed, effort, part }, hear));
  // Held until the threads are through, so that better plans are told while they search.
  const found = await Promise.all(parts);
  return finishShow(prepared, found, boundShow(prepared.show, solver, BUDGETS[effort]), options);
}

function searchInThread(job: SolverJob, hear: (record: DraftRecord) => void): Promise<SearchFound> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER_FILE, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    worker.on('message', (answer: SolverAnswer) => {
      if ('better' in answer) hear(answer.better);
      else if ('found' in answer) resolve(answer.found);
      else reject(new Error(answer.fault));
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The solver stopped before its search was done.')));
  });
}
