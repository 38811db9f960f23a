import type { JobHandlers } from './jobs.js';
import { sendMessage } from './message/send-message.js';
import { carryOutPlanning } from './planning/carry-out-planning.js';
import { reconcile } from './reconcile.js';

/** Who does which job. */
export const jobHandlers: JobHandlers = {
  'show.plan': (desk, { planningId }, run) => carryOutPlanning(desk, planningId, run),
  'message.send': (desk, { messageId }) => sendMessage(desk, messageId),
  'desk.reconcile': (desk) => reconcile(desk),
};
