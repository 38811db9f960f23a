import { pressDocument } from '#press';
import { median, percentile } from '../edges/percentile.js';
import type { Row } from '../row.js';
import { describeLongShow } from './long-show.js';

const LINES = 40;
const PRINTS = 21;
const MOST_MS = 250;

/** From the description to the bytes, on one thread, once everything is loaded. */
export const conducteurWarmRow: Row = {
  name: `conducteur of ${LINES} segments, warm`,
  reach: `≤ ${MOST_MS} ms`,
  async measure() {
    const document = describeLongShow(LINES);
    for (let print = 0; print < 3; print += 1) await pressDocument(document);
    const took: number[] = [];
    const cpu = process.cpuUsage();
    for (let print = 0; print < PRINTS; print += 1) {
      const start = performance.now();
      await pressDocument(document);
      took.push(performance.now() - start);
    }
    const { user, system } = process.cpuUsage(cpu);
    return {
      figure: `${median(took).toFixed(0)} ms (p95 ${percentile(took, 0.95).toFixed(0)} ms)`,
      comparedTo: `${((user + system) / 1000 / PRINTS).toFixed(0)} ms of processor, all threads`,
      reached: median(took) <= MOST_MS,
    };
  },
};
