import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { main } from '../src/main.js';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What one run of the command line gave. */
export interface Ran {
  /** Exit code. */
  readonly status: number | null;
  readonly stdout: Buffer;
  /** `stdout` as UTF-8. */
  readonly text: string;
  readonly stderr: string;
}

/** The command in a process of its own, as a person runs it. */
export function runConducteur(...args: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/conducteur.mjs'), ...args], { maxBuffer: 1 << 28, env: { ...process.env, COLUMNS: '' } });
  return { status, stdout, text: stdout.toString('utf8'), stderr: stderr.toString('utf8') };
}

/** The same command in this process, one run at a time: what starting a process costs is paid where the process is what is tried. */
export async function runMain(...args: string[]): Promise<Ran> {
  const [stdout, stderr] = [catchWritten(process.stdout), catchWritten(process.stderr)];
  try {
    const status = await main(args);
    return { status, stdout: stdout.written(), text: stdout.written().toString('utf8'), stderr: stderr.written().toString('utf8') };
  } finally {
    stdout.release();
    stderr.release();
  }
}

/** Keeps what is written to a stream, which is no terminal meanwhile. */
function catchWritten(stream: NodeJS.WriteStream) {
  const chunks: Buffer[] = [];
  const own = (['write', 'isTTY', 'columns'] as const).map((name) => [name, Object.getOwnPropertyDescriptor(stream, name)] as const);
  const write = (chunk: string | Uint8Array, ...rest: unknown[]): boolean => {
    // What Node says of how the tests are run is nobody's result.
    if (!String(chunk).startsWith(`(node:${process.pid})`)) chunks.push(Buffer.from(chunk as Uint8Array));
    const done = rest.at(-1);
    if (typeof done === 'function') done();
    return true;
  };
  for (const [name, value] of [['write', write], ['isTTY', false], ['columns', undefined]] as const) Object.defineProperty(stream, name, { value, configurable: true, writable: true });
  return {
    written: () => Buffer.concat(chunks),
    release() {
      for (const [name, descriptor] of own) {
        if (descriptor) Object.defineProperty(stream, name, descriptor);
        else delete (stream as unknown as Record<string, unknown>)[name];
      }
    },
  };
}
