import { parentPort, workerData } from 'node:worker_threads';
import { BUDGETS, ceilingOf, prepareShow, searchShow } from '#casting';
import { openHighs } from './open-highs.js';
import type { SolverAnswer, SolverJob } from './solver-job.js';

const port = parentPort;
if (port === null) throw new Error('The solver worker runs in a worker thread only.');
const say = (answer: SolverAnswer): void => port.postMessage(answer);

try {
  const { instance, seed, effort, part } = workerData as SolverJob;
  const budget = BUDGETS[effort];
  const isOver = ceilingOf(budget, () => performance.now() / 1000)!;
  say({ found: searchShow(prepareShow(instance).show, { seed, part, budget, isOver, polish: await openHighs(), onBetter: (better) => say({ better }) }) });
} catch (fault) {
  say({ fault: fault instanceof Error ? fault.message : String(fault) });
}
