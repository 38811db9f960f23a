import { Worker } from 'node:worker_threads';
import type { Workbook } from '#interchange';
import type { PrintDocument, TopicCard } from '#print';
import { PressFailed } from './press-failed.js';
import type { PressAnswer, PressJob } from './press-job.js';

/** Makes pages without holding up the thread that asks: a PDF each, or a rejection with {@link PressFailed}. */
export interface Press {
  /** Any description, by the form it names; of a print run `told` hears how many papers are typeset. */
  pages(document: PrintDocument, told?: (done: number) => void): Promise<Uint8Array>;
  /** A spreadsheet's bytes. */
  sheets(workbook: Workbook): Promise<Uint8Array>;
  /** A topic's picture, PNG. */
  pictures(card: TopicCard): Promise<Uint8Array>;
  /** Ends the thread; what is still waiting is rejected. */
  close(): Promise<void>;
}

interface Waiting {
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (fault: PressFailed) => void;
  readonly told: (done: number) => void;
}

/** Threads run compiled files only: the tests, which run the source, take the worker of the build they make first. */
const WORKER_FILE = new URL(import.meta.url.endsWith('.ts') ? '../../../dist/libs/press/src/press-worker.js' : './press-worker.js', import.meta.url);

/** A press in a thread of its own, started by its first job and again after a crash; an idle one never keeps the process alive. */
export function openPress(): Press {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let lastId = 0;
  let closed = false;

  const start = (): Worker => {
    const started = new Worker(WORKER_FILE);
    started.on('message', (answer: PressAnswer) => {
      const job = waiting.get(answer.id);
      if ('done' in answer) return job?.told(answer.done);
      waiting.delete(answer.id);
      if (waiting.size === 0) started.unref();
      if ('bytes' in answer) job?.resolve(answer.bytes);
      else job?.reject(new PressFailed(answer.fault));
    });
    const lose = (why: string) => {
      if (worker !== started) return;
      worker = undefined;
      for (const job of waiting.values()) job.reject(new PressFailed(why));
      waiting.clear();
    };
    started.on('error', (fault) => lose(`The press stopped: ${fault.message}`));
    started.on('exit', () => lose('The press stopped before the page was done; print again.'));
    return started;
  };

  const pages = (document: PressJob['document'], told: (done: number) => void = () => undefined): Promise<Uint8Array> =>
    new Promise((resolve, reject) => {
      if (closed) return reject(new PressFailed('The press is closed.'));
      worker ??= start();
      worker.ref();
      lastId += 1;
      waiting.set(lastId, { resolve, reject, told });
      worker.postMessage({ id: lastId, document } satisfies PressJob);
    });

  return {
    pages,
    sheets: pages,
    pictures: pages,
    close: async () => {
      closed = true;
      await worker?.terminate();
    },
  };
}
