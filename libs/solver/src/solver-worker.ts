import { parentPort, workerData } from 'node:worker_threads';
import { BUDGETS, boundShow, ceilingOf, prepareShow, searchShow } from '#casting';
import { openHighs } from './open-highs.js';
import type { SolverAnswer, SolverJob } from './solver-job.js';

const port = parentPort;
if (port === null) throw new Error('The solver worker runs in a worker thread only.');
const say = (answer: SolverAnswer): void => port.postMessage(answer);

try {
  const { job, instance, seed, effort, part } = workerData as SolverJob;
  const { show } = prepareShow(instance);
  const highs = await openHighs();
  const budget = BUDGETS[effort];
  const isOver = ceilingOf(budget, () => performance.now() / 1000)!;
  if (job === 'bound') say({ bound: boundShow(show, highs, budget) });
  else say({ found: searchShow(show, { seed, part, budget, isOver, polish: highs, onBetter: (better) => say({ better }) }) });
} catch (fault) {
  say({ fault: fault instanceof Error ? fault.message : String(fault) });
}
