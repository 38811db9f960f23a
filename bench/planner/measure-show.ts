import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Effort, ReplanOutcome, ShowOutcome, ShowPlan } from '#casting';
import { runAlone, type Alone } from './run-alone.js';

const SOLVE = `import { readFileSync } from 'node:fs';
import { readInstance } from '#casting';
import { solveShowInThreads } from '#solver';
const [file, effort, seed] = process.argv.slice(1);
const { instance } = readInstance(JSON.parse(readFileSync(file, 'utf8')));
work = () => solveShowInThreads(instance, { effort, seed: Number(seed) });`;

/** Plans an instance in a process of its own. */
export const measureShow = (file: string, effort: Effort, seed: number): Alone<ShowOutcome> => runAlone<ShowOutcome>(SOLVE, [file, effort, String(seed)]);

const REPLAN = `import { readFileSync } from 'node:fs';
import { readInstance, replanShow } from '#casting';
import { openHighs, solveShowInThreads } from '#solver';
const [file] = process.argv.slice(1);
const { instance } = readInstance(JSON.parse(readFileSync(file, 'utf8')));
const polish = await openHighs();
const { plan, people } = await solveShowInThreads(instance, { effort: 'quick' });
const { speaker } = people.toSorted((a, b) => b.airtime - a.airtime)[0];
work = () => replanShow(instance, plan, { change: 'declined', speaker }, { polish });`;

/** Plans an instance, lets the guest with the most airtime decline, and measures the planning anew. */
export const measureReplan = (file: string): Alone<ReplanOutcome> => runAlone<ReplanOutcome>(REPLAN, [file]);

/** Value and violations of a plan by the verifier. */
export function verify(verifier: string, file: string, plan: ShowPlan): { readonly value: number; readonly violations: readonly string[] } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-planner-'));
  try {
    const path = join(folder, 'plan.json');
    writeFileSync(path, JSON.stringify(plan));
    return JSON.parse(spawnSync(process.execPath, [verifier, file, path], { encoding: 'utf8' }).stdout) as { value: number; violations: string[] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
