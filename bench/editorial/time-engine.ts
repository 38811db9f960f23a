import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const CODE = `import { readFileSync } from 'node:fs';
const text = readFileSync(process.argv[1], 'utf8');
const { readTopicPage, pickMatter } = await import('#editorial');
const start = performance.now();
const page = readTopicPage(text);
pickMatter(page);
console.log(JSON.stringify({ ms: performance.now() - start, peakMb: process.resourceUsage().maxRSS / 1024, comments: page.comments.length }));`;

export interface EngineRun {
  /** Of the engine itself, in a process that has just started. */
  readonly ms: number;
  readonly wallMs: number;
  readonly peakMb: number;
  readonly comments: number;
}

/** Reads a page and picks from it `runs` times, each in a process of its own. */
export function timeEngine(text: string, runs: number): EngineRun[] {
  const folder = mkdtempSync(join(tmpdir(), 'bench-editorial-'));
  const file = join(folder, 'page.txt');
  try {
    writeFileSync(file, text);
    return Array.from({ length: runs }, () => {
      const start = performance.now();
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', CODE, file], { cwd: fileURLToPath(new URL('../../../', import.meta.url)), encoding: 'utf8' });
      return { ...(JSON.parse(stdout) as Omit<EngineRun, 'wallMs'>), wallMs: performance.now() - start };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The middle one: a shared machine stretches some runs. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
