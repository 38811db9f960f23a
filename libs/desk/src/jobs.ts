import type { TopicId } from '#rundown';
import type { PlanningId } from './ids.js';
import type { PrintRunId } from './printing/print-run.js';

/** Every job, as a postcard: a name and an id. Safe to deliver twice. */
export interface JobCatalogue {
  readonly 'show.plan': { readonly planningId: PlanningId };
  readonly 'show.improve': { readonly planningId: PlanningId };
  /** Sends up to a hundred mails that are due, whichever they are. */
  readonly 'messages.send': Readonly<Record<string, never>>;
  /** Makes mails of reminders that are due. */
  readonly 'reminders.write': Readonly<Record<string, never>>;
  /** All copies of a day's shows. */
  readonly 'papers.run': { readonly printRunId: PrintRunId };
  /** Reads a topic anew with what was written on its public page since. */
  readonly 'topic.read': { readonly topicId: TopicId };
  /** Tells whoever follows a topic what became of what they wrote. */
  readonly 'points.tell': { readonly topicId: TopicId };
  /** Deletes what the audience left and is past its day. */
  readonly 'audience.purge': Readonly<Record<string, never>>;
  readonly 'desk.reconcile': Readonly<Record<string, never>>;
}
export type JobName = keyof JobCatalogue;

/** How the queue treats a job. */
export interface JobOptions {
  /** Deliveries in all, the first included. */
  readonly attempts: number;
  /** Wait before the second delivery; doubles each time. */
  readonly backoffMs: number;
  /** How many may run at once in one process. */
  readonly concurrency: number;
  /** A job whose process died is delivered again about this long afterwards; one that lives holds on to it as long as it takes. */
  readonly lockMs: number;
  /** Runs by itself this often; absent for what is asked for. */
  readonly everyMs?: number;
}

/** The options stand beside the name, so that nobody chooses them twice. */
export const JOB_OPTIONS: { readonly [Name in JobName]: JobOptions } = {
  'show.plan': { attempts: 3, backoffMs: 1_000, concurrency: 1, lockMs: 6_000 },
  'show.improve': { attempts: 3, backoffMs: 1_000, concurrency: 1, lockMs: 6_000 },
  'messages.send': { attempts: 5, backoffMs: 5_000, concurrency: 2, lockMs: 60_000, everyMs: 30_000 },
  'reminders.write': { attempts: 5, backoffMs: 5_000, concurrency: 1, lockMs: 60_000, everyMs: 30_000 },
  'papers.run': { attempts: 3, backoffMs: 2_000, concurrency: 1, lockMs: 30_000 },
  'topic.read': { attempts: 5, backoffMs: 5_000, concurrency: 1, lockMs: 60_000 },
  'points.tell': { attempts: 5, backoffMs: 5_000, concurrency: 1, lockMs: 60_000 },
  'audience.purge': { attempts: 3, backoffMs: 60_000, concurrency: 1, lockMs: 60_000, everyMs: 3_600_000 },
  'desk.reconcile': { attempts: 1, backoffMs: 0, concurrency: 1, lockMs: 60_000, everyMs: 60_000 },
};

/** What the queue tells a handler about this delivery. */
export interface JobRun {
  /** From 1. */
  readonly attempt: number;
  /** True when a fault will not be followed by another delivery. */
  readonly last: boolean;
}
