import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../edges/percentile.js';
import type { Row } from '../row.js';
import { describeLongShow } from './long-show.js';

const LINES = 40;
const PRINTS = 9;
const MOST_MS = 700;

/** From starting a process until it has written its pages and is gone. */
export const coldProcessRow: Row = {
  name: `conducteur of ${LINES} segments, cold process`,
  reach: `≤ ${MOST_MS / 1000} s`,
  async measure() {
    const folder = mkdtempSync(join(tmpdir(), 'conducteur-print-'));
    try {
      const [from, to] = [join(folder, 'document.json'), join(folder, 'pages.pdf')];
      writeFileSync(from, JSON.stringify(describeLongShow(LINES)));
      const took: number[] = [];
      const bare: number[] = [];
      for (let print = 0; print < PRINTS; print += 1) {
        took.push(timed([fileURLToPath(new URL('print-once.js', import.meta.url)), from, to]));
        bare.push(timed(['--eval', '0']));
      }
      if (statSync(to).size < 10_000) throw new Error('The process printed nothing.');
      return { figure: `${(median(took) / 1000).toFixed(2)} s`, comparedTo: `a Node process that does nothing: ${(median(bare) / 1000).toFixed(2)} s`, reached: median(took) <= MOST_MS };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`A print ended with ${status}: ${String(stderr)}`);
  return performance.now() - start;
}
