import { Worker } from 'node:worker_threads';
import type { FileAnswer, FileGiven, FileJob } from './file-job.js';

/** Threads run compiled files only: the tests, which run the source, take the build they make first. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? '../../../../dist/apps/worker/src/file-reader/file-worker.js' : './file-worker.js', import.meta.url);

/** What one answer may take: the worst table of 8 MiB that was found takes a third of it on an idle machine. */
const LONGEST_MS = 30_000;
const MOST_MEGABYTES = 1_024;

/** The thread of one file. An answer is `tooMuch` once it took all the time or memory that it may. */
export interface FileThread {
  opened<Said>(): Promise<Said | 'tooMuch'>;
  /** One question after the other. */
  ask<Said>(job: FileJob): Promise<Said | 'tooMuch'>;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (said: unknown) => void;
  readonly reject: (fault: Error) => void;
}

export function openFileThread(given: FileGiven): FileThread {
  const worker = new Worker(WORKER_FILE, { workerData: given, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  let [waiting, ended]: [Waiting | null, boolean] = [null, false];
  const settle = (how: (one: Waiting) => void) => {
    const one = waiting;
    waiting = null;
    if (one !== null) how(one);
  };
  worker.on('message', (answer: FileAnswer) => settle(({ resolve, reject }) => ('fault' in answer ? reject(new Error(answer.fault)) : resolve(answer.said))));
  worker.on('error', (error: Error & { readonly code?: string }) => settle(({ resolve, reject }) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve('tooMuch') : reject(error))));
  const giveUp = () => settle(({ resolve }) => resolve('tooMuch'));
  worker.on('exit', () => {
    ended = true;
    giveUp();
  });
  const hear = () => new Promise<unknown>((resolve, reject) => {
    const late = setTimeout(() => {
      void worker.terminate();
      giveUp();
    }, LONGEST_MS);
    const then = <Value>(end: (value: Value) => void) => (value: Value) => {
      clearTimeout(late);
      end(value);
    };
    waiting = { resolve: then(resolve), reject: then(reject) };
    if (ended) giveUp();
  });
  const opened = hear();
  return {
    opened: <Said>() => opened as Promise<Said>,
    ask: <Said>(job: FileJob) => {
      const heard = hear();
      worker.postMessage(job);
      return heard as Promise<Said>;
    },
    end: async () => void (await worker.terminate()),
  };
}
