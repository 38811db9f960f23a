import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** After so long somebody has not heard, and never will. */
const PATIENCE_MS = 60_000;

/** The moment the last of a crowd heard, in milliseconds of `sharedNow`, and what it heard. */
export interface Heard {
  readonly at: number;
  readonly text: string;
  readonly bytes: number;
}

/** Many sockets in a process of their own. */
export interface Crowd {
  /** Resolves when each of them has heard once more, or `times` times; asked for before what they shall hear is done. */
  next(): Promise<Heard>;
  close(): Promise<void>;
}

/** Opens `count` sockets at a server: followers of a subscription, or, without one, listeners of whatever is said. */
export async function openCrowd(crowd: { readonly address: string; readonly count: number; readonly cookie?: string; readonly times?: number; readonly subscribe?: { readonly query: string; readonly variables: object } }): Promise<Crowd> {
  const child = fork(fileURLToPath(new URL('./crowd-process.js', import.meta.url)), [], { env: { PATH: process.env['PATH'], CROWD: JSON.stringify({ cookie: '', ...crowd }) } });
  const gone = once(child, 'exit');
  await Promise.race([once(child, 'message'), gone.then(() => Promise.reject(new Error('The crowd could not open its sockets.')))]);
  return {
    next: () => once(child, 'message', { signal: AbortSignal.timeout(PATIENCE_MS) }).then(([heard]) => heard as Heard),
    async close() {
      child.disconnect();
      await gone;
    },
  };
}

/** Milliseconds of the clock that all processes of this machine share. */
export const sharedNow = (): number => Number(process.hrtime.bigint()) / 1e6;
