import { JOB_OPTIONS, type JobCatalogue, type JobName } from '#desk';
import { Queue as BullQueue, type BulkJobOptions, type Job } from 'bullmq';
import { chooseBackend, type QueuePlace } from './backend.js';
import { waitUntilReady } from './wait-until-ready.js';

/** One job on its way: the id is the outbox row's, so that handing it over twice enqueues it once. */
export type PostedJob = {
  readonly [Name in JobName]: { readonly id: string; readonly name: Name; readonly facts: JobCatalogue[Name] };
}[JobName];

/** The sending side of the queue. */
export interface JobQueue {
  /** Enqueues what is not enqueued yet; whole or not at all for each job name. */
  add(jobs: readonly PostedJob[]): Promise<void>;
  /**
   * Makes every job with `everyMs` in the catalogue run by itself; safe to call from each process. One that is scheduled
   * already is left alone; two processes that are the first at the same moment may each run it at once, once.
   */
  schedule(): Promise<void>;
  /** Jobs waiting, running and failed, by name: what an administrator asks. */
  count(): Promise<Readonly<Record<JobName, Readonly<Record<string, number>>>>>;
  /** Jobs that were given up, newest first, at most `limit` of each name. */
  failed(limit: number): Promise<readonly FailedJob[]>;
  /** Delivers a failed job again; false when it is not there (any more), or no longer failed. */
  retry(name: JobName, id: string): Promise<boolean>;
  /** Forgets a failed job; false when it is not there, or no longer failed. */
  remove(name: JobName, id: string): Promise<boolean>;
  /** When a job of that name was last done; null: not in living memory. */
  lastDone(name: JobName): Promise<Date | null>;
  close(): Promise<void>;
}

/** A job that was given up: its table says what is due, and the next reconciling asks for it again. */
export interface FailedJob {
  readonly name: JobName;
  readonly id: string;
  readonly reason: string;
  /** Deliveries so far. */
  readonly attempts: number;
  /** Null while the queue does not say. */
  readonly failedAt: Date | null;
}

// A job's id stays taken while its row is kept: a day is longer than any outage after which a row is handed over again.
const KEPT: BulkJobOptions = { removeOnComplete: { age: 86_400, count: 5_000 }, removeOnFail: { age: 7 * 86_400, count: 5_000 } };

// Jobs are sent in bursts: a connection for each queue is not held between them.
const SENDING_IDLE_MS = 1_000;

/** All job names of the catalogue; each has a queue of its own, so that each has its own concurrency. */
export const JOB_NAMES = Object.keys(JOB_OPTIONS) as readonly JobName[];

/** Opens the sending side; rejects with one sentence when the queue cannot be reached. */
export async function openQueue(place: QueuePlace, onError: (error: Error) => void): Promise<JobQueue> {
  const queues = new Map(
    JOB_NAMES.map((name) => {
      const queue = new BullQueue(name, { connection: chooseBackend(place, SENDING_IDLE_MS) });
      queue.on('error', onError);
      return [name, queue] as const;
    }),
  );
  const close = async () => void (await Promise.allSettled([...queues.values()].map((queue) => queue.close())));
  await waitUntilReady([...queues.values()], close);
  return {
    async add(jobs) {
      for (const [name, queue] of queues) {
        const own = jobs.filter((job) => job.name === name);
        if (own.length > 0) await queue.addBulk(own.map((job) => ({ name, data: job.facts, opts: { ...optionsOf(name), jobId: job.id } })));
      }
    },
    async schedule() {
      for (const [name, queue] of queues) {
        const { everyMs } = JOB_OPTIONS[name];
        if (everyMs === undefined) await queue.removeJobScheduler(name);
        else if ((await queue.getJobScheduler(name))?.every !== everyMs) await queue.upsertJobScheduler(name, { every: everyMs }, { name, data: {}, opts: optionsOf(name) });
      }
    },
    async count() {
      const counts = await Promise.all([...queues].map(async ([name, queue]) => [name, await queue.getJobCounts()] as const));
      return Object.fromEntries(counts) as Record<JobName, Record<string, number>>;
    },
    async failed(limit) {
      const found = await Promise.all([...queues].map(async ([name, queue]) => (await queue.getFailed(0, limit - 1)).map((job) => toFailed(name, job))));
      return found.flat().toSorted((one, other) => (other.failedAt?.getTime() ?? 0) - (one.failedAt?.getTime() ?? 0));
    },
    async retry(name, id) {
      const job = await failedJob(queues.get(name)!, id);
      await job?.retry('failed', { resetAttemptsMade: true });
      return job !== null;
    },
    async remove(name, id) {
      const job = await failedJob(queues.get(name)!, id);
      await job?.remove();
      return job !== null;
    },
    async lastDone(name) {
      const [job] = await queues.get(name)!.getCompleted(0, 0);
      return job?.finishedOn === undefined ? null : new Date(job.finishedOn);
    },
    close,
  };
}

const toFailed = (name: JobName, { id, failedReason, attemptsMade, finishedOn }: Job): FailedJob => ({
  name, id: id!, reason: failedReason ?? '', attempts: attemptsMade, failedAt: finishedOn === undefined ? null : new Date(finishedOn),
});

async function failedJob(queue: BullQueue, id: string): Promise<Job | null> {
  const job = await queue.getJob(id);
  return job !== undefined && (await job.isFailed()) ? job : null;
}

function optionsOf(name: JobName) {
  const { attempts, backoffMs } = JOB_OPTIONS[name];
  return { ...KEPT, attempts, backoff: { type: 'exponential', delay: backoffMs } };
}
