import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Conducteur1 } from '#interchange';

/** What one whole process of the command line took. */
export interface PlanRun {
  readonly text: string;
  /** From spawning the process until it was gone. */
  readonly wallMs: number;
  /** Most memory it held at once, in MB of 10⁶ bytes, as the system counts it. */
  readonly peakMb: number;
}

// The process tells its own peak on its way out: a parent cannot read it of a child.
const TELL_PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

/** Plans a page in a new process and waits for it; rejects when it fails. */
export async function runPlan(page: string, ...flags: readonly string[]): Promise<PlanRun> {
  const start = performance.now();
  const child = spawn(process.execPath, [`--import=${TELL_PEAK}`, resolve('scripts/conducteur.mjs'), 'plan', page, '--format', 'json', ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [text, told, [code]] = await Promise.all([readAll(child.stdout), readAll(child.stderr), once(child, 'close')]);
  const wallMs = performance.now() - start;
  if (code !== 0) throw new Error(`plan ended with ${code}: ${told}`);
  return { text, wallMs, peakMb: (Number(/peak (\d+)/.exec(told)?.[1]) * 1024) / 1e6 };
}

/** The document a run printed. */
export const readPlan = (run: PlanRun): Conducteur1 => JSON.parse(run.text) as Conducteur1;

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
