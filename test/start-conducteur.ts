import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..');

/** The command as `npm start` runs it. */
export interface Started {
  readonly child: ChildProcess;
  /** What it has said so far. */
  readonly said: { text: string };
  /** Resolves to its exit code. */
  readonly ended: Promise<number | null>;
}

/** Starts the command without the settings of whoever runs the tests; it is in `running` until it ends. */
export function startConducteur(env: NodeJS.ProcessEnv, running: Set<ChildProcess>): Started {
  const inherited = Object.entries(process.env).filter(([name]) => !/^(DATABASE_URL|REDIS_URL|CONDUCTEUR_.*|npm_.*|NODE_ENV|NODE_OPTIONS)$/.test(name));
  const child = spawn(process.execPath, ['scripts/run.mjs', 'start'], { cwd: root, env: { ...Object.fromEntries(inherited), ...env } });
  running.add(child);
  const said = { text: '' };
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said.text += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return { child, said, ended };
}

/** Resolves when everything is shown that a person needs. */
export async function untilReady({ said, ended }: Started): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  while (!said.text.includes('Stop')) {
    if (over) throw new Error(`It ended before it was ready:\n${said.text}`);
    await sleep(20);
  }
}

/** Process number of the server that the command keeps running; 0 while there is none. */
export function serverOf({ child }: Started): number {
  const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number);
  return children.find((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('apps/api/src/main.js')) ?? 0;
}

/** A port nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await close(server);
  return port;
}

/** Stops listening. */
export const close = (server: Server) => new Promise((done) => server.close(done));
