import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('../../apps/worker/src/main.js', import.meta.url));

/** A worker of the product in a process of its own, killed without warning and started again. */
export interface WorkerProcess {
  /** `kill -9`, then another in its place. */
  replace(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts `npm run worker`'s process with these settings. */
export async function startWorker(env: Readonly<Record<string, string>>): Promise<WorkerProcess> {
  let child: ChildProcess;
  const start = async () => {
    child = fork(WORKER, { env: { PATH: process.env['PATH'], NODE_ENV: 'production', LOG_LEVEL: 'silent', ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [told] = (await once(child, 'message')) as [{ type: string; sentence?: string }];
    if (told.type !== 'listening') throw new Error(told.sentence ?? 'The worker did not start.');
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  await start();
  return {
    replace: async () => {
      await end('SIGKILL');
      await start();
    },
    stop: () => end('SIGTERM'),
  };
}
