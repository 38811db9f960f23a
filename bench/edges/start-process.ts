import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own. */
export interface BenchProcess {
  /** `http://127.0.0.1:…` */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts a compiled script that sends `{ type: 'listening', address }` to its parent. */
export async function startProcess(script: string, env: Record<string, string>): Promise<BenchProcess> {
  const child = spawn(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], {
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const gone = once(child, 'exit');
  const [told] = (await Promise.race([once(child, 'message'), gone.then(([code]) => Promise.reject(new Error(`${script} ended with ${code}`)))])) as [{ type: string; address: string; sentence?: string }];
  if (told.type !== 'listening') throw new Error(told.sentence ?? `${script} did not start`);
  return {
    address: told.address,
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** The product's API, without jobs. */
export const startApiProcess = (databaseUrl: string): Promise<BenchProcess> =>
  startProcess('../../apps/api/src/main.js', { DATABASE_URL: databaseUrl, WORKER: 'none' });

/** The bare server it is compared to. */
export const startBareProcess = (databaseUrl: string): Promise<BenchProcess> => startProcess('./bare-server.js', { DATABASE_URL: databaseUrl });
