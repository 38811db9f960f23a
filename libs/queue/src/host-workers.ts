import { CannotSucceed, InvalidInput, JOB_OPTIONS, NotAllowed, NotFound, type JobCatalogue, type JobName, type JobRun } from '#desk';
import { UnrecoverableError, Worker, type Job } from 'bullmq';
import { chooseBackend, type QueuePlace } from './backend.js';
import { isOvertaken } from './is-overtaken.js';
import { JOB_NAMES } from './open-queue.js';
import { waitUntilReady } from './wait-until-ready.js';

/** What is done for each job; a missing one does not compile. */
export type JobWork = {
  readonly [Name in JobName]: (facts: JobCatalogue[Name], run: JobRun) => Promise<unknown>;
};

/** The receiving side of the queue, at work until closed. */
export interface WorkerHost {
  /** Takes no new job and waits for those under way, at most `graceMs`; what is cut short is delivered again. */
  close(graceMs: number): Promise<void>;
}

/** What happens around the work, for the log. */
export interface WorkerWatch {
  failed(name: JobName, id: string | undefined, error: Error, final: boolean): void;
  broken(error: Error): void;
  /** The end of a run could not be noted: its job was delivered anew meanwhile, and that run counts. */
  overtaken(name: JobName, error: Error): void;
}

/** Deaths of the process under one job after which the queue gives it up: more than any verb of the desk bears. */
const MOST_DEATHS = 20;

/** Workers ask again and again. */
const WORKING_IDLE_MS = 10_000;

/** Starts working on every job of the catalogue in this process. */
export async function hostWorkers(place: QueuePlace, work: JobWork, watch: WorkerWatch): Promise<WorkerHost> {
  const workers = JOB_NAMES.map((name) => {
    const worker = new Worker(name, (job) => deliver(work, name, job), {
      connection: chooseBackend(place, WORKING_IDLE_MS),
      concurrency: JOB_OPTIONS[name].concurrency,
      // Renewed at half its time as long as the process turns, so that slow work is not taken for dead.
      lockDuration: JOB_OPTIONS[name].lockMs,
      stalledInterval: Math.ceil(JOB_OPTIONS[name].lockMs / 3),
      // The desk counts its starts itself and says when it gives up; the queue would only fall silent.
      maxStalledCount: MOST_DEATHS,
      // What to do next is asked again soon after the neighbour broke off: it is usually back at once.
      runRetryDelay: 1_000,
      removeOnComplete: { age: 86_400, count: 5_000 },
      removeOnFail: { age: 7 * 86_400, count: 5_000 },
    });
    worker.on('error', (error) => (isOvertaken(error) ? watch.overtaken(name, error) : watch.broken(error)));
    worker.on('failed', (job, error) => watch.failed(name, job?.id, error, job?.finishedOn !== undefined));
    return worker;
  });
  const closeAll = async () => void (await Promise.allSettled(workers.map((worker) => worker.close())));
  await waitUntilReady(workers, closeAll);
  return {
    async close(graceMs) {
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, graceMs);
      });
      await Promise.race([closeAll(), enough]);
      clearTimeout(timer);
    },
  };
}

async function deliver<Name extends JobName>(work: JobWork, name: Name, job: Job): Promise<unknown> {
  const attempt = job.attemptsMade + 1;
  try {
    return (await work[name](job.data as JobCatalogue[Name], { attempt, last: attempt >= (job.opts.attempts ?? 1) })) ?? null;
  } catch (error) {
    if (canNeverSucceed(error)) throw new UnrecoverableError((error as Error).message);
    throw error;
  }
}

// What desk refuses it will refuse again: the same postcard meets the same rules.
const canNeverSucceed = (error: unknown): boolean =>
  [CannotSucceed, NotFound, NotAllowed, InvalidInput].some((kind) => error instanceof kind);
