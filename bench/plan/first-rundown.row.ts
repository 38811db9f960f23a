import { readFileSync } from 'node:fs';
import { planShow } from '#desk';
import { readApplications } from '#interchange';
import type { Row } from '../row.js';

const RUNS = 15;
/** Runs before the engine has compiled what it uses. */
const WARMING = 5;
const DEMO = 'apps/cli/demo';

/** The demo page with its applications in a process that has planned before: reading, choosing and planning together. */
export const firstRundownRow: Row = {
  name: 'first rundown from a topic page with applicants, warm',
  reach: '≤ 300 ms, as good each time',
  async measure() {
    const pageText = readFileSync(`${DEMO}/topic-page.txt`, 'utf8');
    const read = readApplications(readFileSync(`${DEMO}/applications.json`, 'utf8'));
    const applications = read.outcome === 'applicationsRead' ? read.applications : [];
    const times: number[] = [];
    const worths: (number | null)[] = [];
    for (let run = 0; run < WARMING + RUNS; run += 1) {
      const start = performance.now();
      const show = planShow({ pageText, applications, title: null, targetSeconds: 3120, start: null, seats: 5 });
      if (run >= WARMING) times.push(performance.now() - start);
      worths.push(show.outcome === 'ShowPlanned' ? (show.worth?.total ?? null) : null);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const median = sorted[RUNS >> 1] ?? 0;
    return {
      figure: `${median.toFixed(0)} ms median of ${RUNS} (most ${(sorted.at(-1) ?? 0).toFixed(0)} ms)`,
      comparedTo: `${applications.length} applications, plan worth ${worths[0]?.toFixed(1) ?? 'nothing'} points`,
      reached: median <= 300 && worths[0] !== null && new Set(worths).size === 1,
    };
  },
};
