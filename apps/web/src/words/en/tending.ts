import type { Words } from '../words.fr.js';
import { s } from './plural.js';

/** Jobs, for administrators. */
export const tending: Words['tending'] = {
  title: 'Jobs',
  lead: 'What the house does by itself. The tables say what is due: a job that is lost is asked for again within the minute.',
  queues: 'Queues',
  columns: { name: 'Job', every: 'Rhythm', waiting: 'Waiting', active: 'Under way', delayed: 'Later', failed: 'Failed' },
  names: { 'show.plan': 'Propose a rundown', 'messages.send': 'Send mails', 'reminders.write': 'Write reminders', 'papers.run': 'Print the papers of a day', 'desk.reconcile': 'Check everything' },
  every: (seconds) => `every ${seconds} s`,
  onDemand: 'when asked',
  mails: 'Mails',
  mailStates: { due: 'to be sent now', queued: 'waiting', sending: 'leaving now', drafted: 'drafts', unknown: 'sent or not, to be checked', failed: 'not sent', bounced: 'came back' },
  reconciled: (date) => `Last check: ${date}`,
  neverReconciled: 'No recent check: see whether a process does the jobs (WORKER).',
  failed: 'Jobs given up',
  noFailed: 'None.',
  attempts: (count) => `${count} attempt${s(count)}`,
  retry: 'Try again',
  remove: 'Forget',
  removeHint: 'Forgetting a job deletes nothing: what is still due is asked for again.',
  refresh: 'Refresh',
};
