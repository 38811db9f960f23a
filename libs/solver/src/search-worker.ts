import { parentPort, workerData } from 'node:worker_threads';
import { BUDGETS, ceilingOf, prepareShow, searchShow } from '#casting';
import { openHighs } from './open-highs.js';
import type { SearchAnswer, SearchJob } from './solver-job.js';

const port = parentPort;
if (port === null) throw new Error('The search worker runs in a worker thread only.');
const say = (answer: SearchAnswer): void => port.postMessage(answer);

try {
  const { instance, seed, effort, part, highs } = workerData as SearchJob;
  const { show } = prepareShow(instance);
  const budget = BUDGETS[effort];
  const isOver = ceilingOf(budget, () => performance.now() / 1000)!;
  say({ found: searchShow(show, { seed, part, budget, isOver, polish: await openHighs(highs), onBetter: (better) => say({ better }) }) });
} catch (fault) {
  say({ fault: fault instanceof Error ? fault.message : String(fault) });
}
