import { Worker } from 'node:worker_threads';
import { BUDGETS, ceilingOf, finishShow, PARTS, prepareShow, searchShow, tell, type PreparedShow, type DraftRecord, type SearchFound, type ShowInstance, type ShowOutcome, type SolveOptions } from '#casting';
import type { SolverAnswer, SolverJob } from './solver-job.js';

/** Threads run compiled files only: the tests, which run the source, take the worker of the build they make first. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/libs/solver/src/solver-worker.js' : './solver-worker.js', import.meta.url);

/**
 * Plans a show with HiGHS, the parts of the search and the bound in threads of their own: the same outcome as `solveShow` with the
 * same solver, sooner, and the calling thread stays free. A quick search alone stays on it. Rejects when a thread cannot run.
 */
export async function solveShowInThreads(instance: ShowInstance, options: Pick<SolveOptions, 'seed' | 'effort' | 'onBetter'> = {}): Promise<ShowOutcome> {
  const { seed = 1, effort = 'normal', onBetter } = options;
  const prepared = prepareShow(instance);
  if (prepared.obstacles.length > 0) return finishShow(prepared, [], null, options);
  let top = -Infinity;
  const hear = (record: DraftRecord) => {
    if (onBetter) top = tell(prepared, record, top, onBetter);
  };
  const job = { instance, seed, effort };
  const proving = runInThread({ ...job, job: 'bound', part: 0 }, hear);
  const searching = Array.from({ length: PARTS }, (_, part) => (effort === 'quick' ? searchHere(prepared, part, options, hear) : runInThread({ ...job, job: 'search', part }, hear)));
  const [proven, ...answers] = await Promise.all([proving, ...searching]);
  return finishShow(prepared, answers.flatMap((answer) => ('found' in answer ? [answer.found] : [])), 'bound' in proven ? proven.bound : null, options);
}

/** A quick search is over before a thread for it would be warm. */
async function searchHere({ show }: PreparedShow, part: number, { seed = 1 }: Pick<SolveOptions, 'seed'>, onBetter: (record: DraftRecord) => void): Promise<LastAnswer> {
  return { found: searchShow(show, { seed, part, budget: BUDGETS.quick, isOver: ceilingOf(BUDGETS.quick, () => performance.now() / 1000)!, onBetter }) };
}

type LastAnswer = { readonly found: SearchFound } | { readonly bound: number | null };

function runInThread(job: SolverJob, hear: (record: DraftRecord) => void): Promise<LastAnswer> {
  return new Promise((resolve, reject) => {
    // Flags of the process, such as for a program given as text, are not the thread's.
    const worker = new Worker(WORKER_FILE, { workerData: job, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 1024 } });
    worker.on('message', (answer: SolverAnswer) => {
      if ('better' in answer) hear(answer.better);
      else if ('fault' in answer) reject(new Error(answer.fault));
      else resolve(answer);
    });
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The solver stopped before its search was done.')));
  });
}
