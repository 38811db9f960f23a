import type { Row } from '../row.js';
import { readPlan, runPlan } from './run-plan.js';
import { samplePage } from './sample-page.js';

const LENGTHS: Readonly<Record<string, number>> = { '20:00': 1200, '26:00': 1560, '52:00': 3120, '90:00': 5400, '1:45:30': 6330 };

/** Segments inside the programme, added up, against the length asked for. */
export const fillLengthsRow: Row = {
  name: 'segments fill the length to the second',
  reach: Object.keys(LENGTHS).join(', '),
  async measure() {
    const page = samplePage();
    const found: string[] = [];
    let reached = true;
    for (const [length, seconds] of Object.entries(LENGTHS)) {
      const plan = readPlan(await runPlan(page, '--length', length));
      const inside = plan.segments.filter((segment) => segment.outside !== true);
      const sum = inside.reduce((total, segment) => total + segment.durationSeconds, 0);
      reached &&= sum === seconds && plan.length.plannedSeconds === seconds;
      found.push(`${sum} s in ${inside.length}`);
    }
    return { figure: found.join(', '), comparedTo: Object.values(LENGTHS).join(', '), reached };
  },
};
