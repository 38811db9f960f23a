import type { Outbox } from '#desk';
import type { JobQueue } from './open-queue.js';
import type { LiveBus } from './open-live-bus.js';

/** Moves outbox rows to the queue until closed. */
export interface Dispatcher {
  /** Ends the round under way and stops. */
  close(): Promise<void>;
}

/** Rows taken at once: enough to matter for a burst, few enough to hold the lock briefly. */
const BATCH = 200;

/**
 * Woken by commits and, because a NOTIFY can be lost, every `sweepMs`.
 * Several processes may run one: each row is taken by one of them, and a row handed over twice is one job.
 */
export function startDispatcher(parts: {
  readonly outbox: Outbox;
  readonly queue: Pick<JobQueue, 'add'>;
  readonly bus: Pick<LiveBus, 'onOutbox'>;
  readonly onError: (error: Error) => void;
  readonly sweepMs?: number;
}): Dispatcher {
  let closed = false;
  let again = false;
  let round: Promise<void> | undefined;

  const empty = async () => {
    do {
      again = false;
      while (!closed && (await parts.outbox.dispatch((rows) => parts.queue.add(rows), BATCH)) === BATCH);
    } while (again && !closed);
  };
  const wake = () => {
    if (closed) return;
    again = true;
    round ??= empty()
      .catch(parts.onError)
      .finally(() => (round = undefined));
  };
  const sleep = parts.bus.onOutbox(wake);
  const sweep = setInterval(wake, parts.sweepMs ?? 15_000);
  wake();
  return {
    async close() {
      closed = true;
      clearInterval(sweep);
      sleep();
      await round;
    },
  };
}
