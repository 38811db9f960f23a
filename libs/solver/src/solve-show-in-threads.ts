import { askBound, BUDGETS, ceilingOf, finishShow, PARTS, prepareShow, readBound, searchShow, tell, UNPROVEN, type Proof, type PreparedShow, type DraftRecord, type SearchFound, type SearchPart, type ShowInstance, type ShowOutcome, type SolveOptions } from '#casting';
import { compiledHighs, compileHighs } from './compile-highs.js';
import { runInThread } from './run-in-thread.js';
import type { ProofAnswer, ProofJob, SearchAnswer, SearchJob } from './solver-job.js';

/**
 * Plans a show with HiGHS, the parts of the search and the bound in threads of their own: the same outcome as `solveShow` with the
 * same solver, sooner, and the calling thread stays free. A quick search alone stays on it. Rejects when a thread cannot run.
 */
export async function solveShowInThreads(instance: ShowInstance, options: Pick<SolveOptions, 'seed' | 'effort' | 'onBetter'> = {}): Promise<ShowOutcome> {
  const { seed = 1, effort = 'normal', onBetter } = options;
  const prepared = prepareShow(instance);
  if (prepared.obstacles.length > 0) return finishShow(prepared, [], UNPROVEN, options);
  let top = -Infinity;
  const hear = (record: DraftRecord) => {
    if (onBetter) top = tell(prepared, record, top, onBetter);
  };
  // A quick search is over before a thread for it would be warm, and would hold up whoever waited for HiGHS on this one.
  const here = effort === 'quick';
  const highs = here ? compiledHighs() : await compileHighs();
  const budget = BUDGETS[effort];
  const isOver = ceilingOf(budget, () => performance.now() / 1000)!;
  const asked = askBound(prepared.show, budget);
  const proving = asked === null ? UNPROVEN : prove({ asked, highs });
  const searching = Array.from({ length: PARTS }, (_, part) => (here ? searchHere(prepared, { seed, part, budget, isOver, onBetter: hear }) : search({ instance, seed, effort, part, highs }, hear)));
  const [proof, ...found] = await Promise.all([proving, ...searching]);
  return finishShow(prepared, found, proof, options);
}

async function searchHere({ show }: PreparedShow, part: SearchPart): Promise<SearchFound> {
  return searchShow(show, part);
}

async function search(job: SearchJob, hear: (record: DraftRecord) => void): Promise<SearchFound> {
  return runInThread('search-worker', job, (answer: SearchAnswer) => {
    if ('better' in answer) hear(answer.better);
    return 'found' in answer ? answer.found : undefined;
  });
}

async function prove(job: ProofJob): Promise<Proof> {
  return readBound(await runInThread('proof-worker', job, (answer: ProofAnswer) => ('proven' in answer ? answer.proven : undefined)));
}
