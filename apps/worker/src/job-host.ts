import { hostWorkers, startDispatcher, type Dispatcher, type WorkerHost } from '#queue';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { doJobs } from './do-jobs.js';
import { HOUSE, type House } from './house/house.js';
import { isOutage } from './house/is-outage.js';

/** How long jobs under way may take when the house closes, in milliseconds; what is cut short is delivered again. */
const GRACE_MS = 2_000;

/** How often what runs by itself is looked after, in milliseconds. */
const SCHEDULING_MS = 20_000;

/** Does the jobs in this process, and moves what was written in the outbox to the queue. */
@Injectable()
export class JobHost implements OnApplicationBootstrap, OnApplicationShutdown {
  private workers: WorkerHost | undefined;
  private dispatcher: Dispatcher | undefined;
  private scheduling: NodeJS.Timeout | undefined;

  constructor(@Inject(HOUSE) private readonly house: House) {}

  async onApplicationBootstrap(): Promise<void> {
    const { desk, place, queue, bus, logger, lost } = this.house;
    this.workers = await hostWorkers(place, doJobs(desk), {
      failed: (job, id, error, final) =>
        final ? logger.error('A job failed for good.', { job, id, error }) : logger.warn('A job failed; it is tried again.', { job, id, error }),
      broken: lost('queue'),
      overtaken: (job, error) => logger.warn('A job was delivered anew while it was being done: the newer run counts.', { job, reason: error.message }),
    });
    await queue.schedule();
    // A flushed queue forgets what runs by itself as well.
    this.scheduling = setInterval(() => void queue.schedule().catch(lost('queue')), SCHEDULING_MS);
    this.dispatcher = startDispatcher({
      outbox: desk.outbox,
      queue,
      bus,
      onError: (error) => logger.warn('Jobs could not be handed to the queue; they are kept.', isOutage(error) ? { reason: error.message } : { error }),
    });
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.scheduling);
    await this.dispatcher?.close();
    await this.workers?.close(GRACE_MS);
  }
}
