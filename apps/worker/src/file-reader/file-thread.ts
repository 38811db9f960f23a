import { Worker } from 'node:worker_threads';
import type { FileAnswer, FileAsked, FileSaid, FileTask } from './file-job.js';

/** Threads run compiled files only: the tests, which run the source, take the build they make first. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? '../../../../dist/apps/worker/src/file-reader/file-worker.js' : './file-worker.js', import.meta.url);

/** What one answer may take: the worst table of 8 MiB that was found takes a third of it on an idle machine. */
const LONGEST_MS = 30_000;
const MOST_MEGABYTES = 1_024;

/** A thread that reads one file at a time, and is asked one question after the other. */
export interface FileThread {
  /** `tooMuch` once it took all the time or memory that it may: the thread is over then. */
  ask<Task extends FileTask>(task: Task, asked: FileAsked[Task]): Promise<FileSaid[Task] | 'tooMuch'>;
  isOver(): boolean;
  end(): Promise<void>;
}

interface Waiting {
  readonly resolve: (said: FileSaid[FileTask] | 'tooMuch') => void;
  readonly reject: (fault: Error) => void;
}

export function openFileThread(): FileThread {
  const worker = new Worker(WORKER_FILE, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  let [waiting, over]: [Waiting | null, boolean] = [null, false];
  const settle = (how: (one: Waiting) => void) => {
    const one = waiting;
    waiting = null;
    if (one !== null) how(one);
  };
  const giveUp = () => {
    over = true;
    settle(({ resolve }) => resolve('tooMuch'));
  };
  worker.on('message', (answer: FileAnswer) => settle(({ resolve, reject }) => ('fault' in answer ? reject(new Error(answer.fault)) : resolve(answer.said))));
  worker.on('error', (error: Error & { readonly code?: string }) => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? giveUp() : settle(({ reject }) => reject(error))));
  worker.on('exit', giveUp);
  return {
    async ask<Task extends FileTask>(task: Task, asked: FileAsked[Task]) {
      if (over) return 'tooMuch';
      // An idle one never keeps the process alive.
      worker.ref();
      const late = setTimeout(() => {
        giveUp();
        void worker.terminate();
      }, LONGEST_MS);
      const heard = new Promise<FileSaid[FileTask] | 'tooMuch'>((resolve, reject) => (waiting = { resolve, reject }));
      worker.postMessage({ task, asked });
      try {
        return (await heard) as FileSaid[Task] | 'tooMuch';
      } finally {
        clearTimeout(late);
        worker.unref();
      }
    },
    isOver: () => over,
    end: async () => void (await worker.terminate()),
  };
}
