import { jobHandlers, type Desk } from '#desk';
import type { JobWork } from '#queue';

/** The worker's work: each job calls the one verb that desk names for it. */
export const doJobs = (desk: Desk): JobWork => ({
  'show.plan': (facts, run) => jobHandlers['show.plan'](desk, facts, run),
  'show.improve': (facts, run) => jobHandlers['show.improve'](desk, facts, run),
  'messages.send': (facts, run) => jobHandlers['messages.send'](desk, facts, run),
  'reminders.write': (facts, run) => jobHandlers['reminders.write'](desk, facts, run),
  'papers.run': (facts, run) => jobHandlers['papers.run'](desk, facts, run),
  'topic.read': (facts, run) => jobHandlers['topic.read'](desk, facts, run),
  'points.tell': (facts, run) => jobHandlers['points.tell'](desk, facts, run),
  'audience.purge': (facts, run) => jobHandlers['audience.purge'](desk, facts, run),
  'desk.reconcile': (facts, run) => jobHandlers['desk.reconcile'](desk, facts, run),
});
