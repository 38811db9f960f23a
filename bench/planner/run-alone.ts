import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a piece of work took in a process of its own. */
export interface Alone<Result> {
  readonly result: Result;
  /** Of the work itself, from the call to its end; the start of the process does not count. */
  readonly ms: number;
  /** Of all its threads. */
  readonly cpuMs: number;
  readonly peakMb: number;
}

/** Runs a module text in a process of its own; it sets up, then assigns `work`, whose result must be JSON. */
export function runAlone<Result>(setUp: string, args: readonly string[]): Alone<Result> {
  const code = `let work;
${setUp}
const before = process.cpuUsage();
const start = performance.now();
const result = await work();
const ms = performance.now() - start;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ result, ms, cpuMs: (user + system) / 1000, peakMb: process.resourceUsage().maxRSS / 1024 }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code, ...args], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`The measured process failed: ${stderr.slice(-2000)}`);
  return JSON.parse(stdout) as Alone<Result>;
}
