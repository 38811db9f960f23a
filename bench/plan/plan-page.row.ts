import { spawnSync } from 'node:child_process';
import type { Row } from '../row.js';
import { runPlan, type PlanRun } from './run-plan.js';
import { samplePage } from './sample-page.js';

const RUNS = 7;

/** The main job on the sample page, a whole cold process each time, beside a node that does nothing. */
export const planPageRow: Row = {
  name: 'conducteur plan, cold process, json',
  reach: '≤ 1.5 s, ≤ 250 MB',
  async measure() {
    const page = samplePage();
    await runPlan(page); // builds what is stale
    const runs: PlanRun[] = [];
    const empty: number[] = [];
    for (let count = 0; count < RUNS; count += 1) {
      runs.push(await runPlan(page));
      const start = performance.now();
      spawnSync(process.execPath, ['-e', '0']);
      empty.push(performance.now() - start);
    }
    const wall = median(runs.map((run) => run.wallMs));
    const peak = Math.max(...runs.map((run) => run.peakMb));
    return {
      figure: `${(wall / 1000).toFixed(2)} s median of ${RUNS} (most ${(Math.max(...runs.map((run) => run.wallMs)) / 1000).toFixed(2)} s), ${peak.toFixed(0)} MB`,
      comparedTo: `node -e 0: ${(median(empty) / 1000).toFixed(2)} s`,
      reached: wall <= 1500 && peak <= 250,
    };
  },
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
