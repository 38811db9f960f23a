import { readWritten } from './audience/contribution/read-written.js';
import { tellPoints } from './audience/point/tell-points.js';
import { purgeAudience } from './audience/privacy/forget-visitor.js';
import type { Desk } from './desk.js';
import type { JobCatalogue, JobName, JobRun } from './jobs.js';
import { sendMessages } from './message/send-messages.js';
import { writeReminders } from './participation/write-reminders.js';
import { carryOutPlanning } from './planning/carry-out-planning.js';
import { improvePlan } from './planning/improve-plan.js';
import { carryOutPrintRun } from './printing/carry-out-print-run.js';
import { reconcile } from './reconcile.js';

/** One handler for each job: a missing one does not compile. A handler returns a result to keep, or throws to be delivered again. */
export type JobHandlers = {
  readonly [Name in JobName]: (desk: Desk, facts: JobCatalogue[Name], run: JobRun) => Promise<unknown>;
};

/** Who does which job. */
export const jobHandlers: JobHandlers = {
  'show.plan': (desk, { planningId }, run) => carryOutPlanning(desk, planningId, run),
  'show.improve': (desk, { planningId }, run) => improvePlan(desk, planningId, run),
  'messages.send': (desk) => sendMessages(desk),
  'reminders.write': (desk) => writeReminders(desk),
  'papers.run': (desk, { printRunId }, run) => carryOutPrintRun(desk, printRunId, run),
  'topic.read': (desk, { topicId }) => readWritten(desk, topicId),
  'points.tell': (desk, { topicId }) => tellPoints(desk, topicId),
  'audience.purge': (desk) => purgeAudience(desk),
  'desk.reconcile': (desk) => reconcile(desk),
};
