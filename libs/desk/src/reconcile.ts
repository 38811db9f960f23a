import type { Desk } from './desk.js';

/** What a round of reconciling did. */
export interface Reconciled {
  readonly planningsRearmed: number;
  readonly improvementsRearmed: number;
  readonly messagesRearmed: number;
  readonly messagesLost: number;
}

/** A planning silent for this long has no worker; it takes seconds. */
const PLANNING_SILENCE_MS = 2 * 60_000;
/** A queued mail untouched for this long has no job; retries come sooner. */
const MESSAGE_SILENCE_MS = 3 * 60_000;
/** A mail in sending for this long lost its sender: no SMTP dialogue lasts so long. */
const SENDING_SILENCE_MS = 15 * 60_000;
const WEEK_MS = 7 * 24 * 60 * 60_000;

/**
 * Re-arms what is due by the tables alone, so that a flushed queue or a killed worker loses nothing,
 * and removes what has expired. Harmless at any time: jobs may be delivered twice.
 */
export async function reconcile(desk: Desk): Promise<Reconciled> {
  const now = desk.clock.now();
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const done = await desk.work.run(async (work): Promise<Reconciled> => {
    const messagesLost = await work.messages.markLost(ago(SENDING_SILENCE_MS), now);
    const plannings = await work.plannings.takeSilent(ago(PLANNING_SILENCE_MS), now);
    for (const planningId of plannings) work.queue('show.plan', { planningId });
    const searches = await work.plannings.takeSilentImprovements(ago(PLANNING_SILENCE_MS), now);
    for (const planningId of searches) work.queue('show.improve', { planningId });
    const messages = await work.messages.takeSilent(ago(MESSAGE_SILENCE_MS), now);
    for (const messageId of messages) work.queue('message.send', { messageId });
    await work.identity.removeExpired(now);
    return { planningsRearmed: plannings.length, improvementsRearmed: searches.length, messagesRearmed: messages.length, messagesLost };
  });
  await desk.outbox.forgetDispatched(ago(WEEK_MS));
  return done;
}
