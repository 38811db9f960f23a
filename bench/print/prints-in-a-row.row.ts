import { openPress } from '#press';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Row } from '../row.js';
import { describeLongShow } from './long-show.js';

const LINES = 40;
const PRINTS = 200;
const WARM_UP = 20;
const MOST_GROWTH = 0.1;
const MOST_DELAY_MS = 30;

/** Prints one after the other through the server's press: what they leave in memory, and how long they hold up whoever else is served. */
export const printsInARowRow: Row = {
  name: `${PRINTS} prints in a row: memory of the last half / delay of the event loop, p99`,
  reach: `≤ ${MOST_GROWTH * 100} % above the first half / ≤ idle + ${MOST_DELAY_MS} ms`,
  async measure() {
    const press = openPress();
    try {
      const document = describeLongShow(LINES);
      // What is loaded once (the typesetter, the fonts, the thread) is in memory before anything is counted.
      for (let print = 0; print < WARM_UP; print += 1) await press.pages(document);
      const idle = await delayDuring(() => setTimeout(5_000));
      const held: number[] = [];
      const busy = await delayDuring(async () => {
        for (let print = 0; print < PRINTS; print += 1) {
          await press.pages(document);
          held.push(process.memoryUsage.rss());
        }
      });
      const [first, last] = [mean(held.slice(0, PRINTS / 2)), mean(held.slice(PRINTS / 2))];
      const growth = last / first - 1;
      return {
        figure: `${(growth * 100).toFixed(1)} % (${mb(first)} → ${mb(last)} MB) / ${busy.toFixed(1)} ms`,
        comparedTo: `the first ${PRINTS / 2} prints / idle p99 ${idle.toFixed(1)} ms`,
        reached: growth <= MOST_GROWTH && busy <= idle + MOST_DELAY_MS,
      };
    } finally {
      await press.close();
    }
  },
};

/** The 99th percentile, in milliseconds, by which this thread's timers came late meanwhile. */
async function delayDuring(act: () => Promise<unknown>): Promise<number> {
  const delays = monitorEventLoopDelay({ resolution: 5 });
  delays.enable();
  await act();
  delays.disable();
  return delays.percentile(99) / 1e6;
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);
