import type { Desk } from './desk.js';
import { MAILS_A_TURN } from './message/send-messages.js';
import { PRINT_RUN_KEPT_MS } from './printing/print-run.js';
import { announcePeople } from './participation/announce-people.js';
import { takeBack } from './message/settle-messages.js';

/** What a round of reconciling did. */
export interface Reconciled {
  readonly planningsRearmed: number;
  readonly improvementsRearmed: number;
  readonly printRunsRearmed: number;
  /** Of turns that died: their mails are sent by another. */
  readonly messagesRequeued: number;
  /** Of turns that died with a body under way. */
  readonly messagesLost: number;
  /** Mails and reminders that are due now. */
  readonly messagesDue: number;
  readonly remindersDue: boolean;
}

/** A planning silent for this long has no worker; it takes seconds. */
const PLANNING_SILENCE_MS = 2 * 60_000;
/** Turns of sending begun at most: each one calls the next. */
const MOST_TURNS = 4;
const DAY_MS = 24 * 60 * 60_000;
const WEEK_MS = 7 * DAY_MS;

/**
 * Re-arms what is due by the tables alone, so that a flushed queue or a killed worker loses nothing,
 * and removes what has expired. Harmless at any time: jobs may be delivered twice.
 */
export async function reconcile(desk: Desk): Promise<Reconciled> {
  const now = desk.clock.now();
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  const done = await desk.work.run(async (work): Promise<Reconciled> => {
    await work.participations.lock(await work.messages.participationsOfDead(now));
    const { unknown, requeued } = await work.messages.freeDead(now);
    await takeBack(work, requeued);
    await announcePeople(work, [...unknown, ...requeued].flatMap(({ about }) => about?.participationId ?? []));
    const plannings = await work.plannings.takeSilent(ago(PLANNING_SILENCE_MS), now);
    for (const planningId of plannings) work.queue('show.plan', { planningId });
    const searches = await work.plannings.takeSilentImprovements(ago(PLANNING_SILENCE_MS), now);
    for (const planningId of searches) work.queue('show.improve', { planningId });
    const runs = await work.prints.takeSilentRuns(ago(PLANNING_SILENCE_MS), now);
    for (const printRunId of runs) work.queue('papers.run', { printRunId });
    await work.prints.forgetRuns(ago(PRINT_RUN_KEPT_MS));
    // What is due is asked of the tables: whatever became of the jobs that were to do it.
    const messagesDue = await work.messages.countDue(now);
    for (let due = messagesDue, turns = 0; due > 0 && turns < MOST_TURNS; due -= MAILS_A_TURN, turns++) work.queue('messages.send', {});
    const next = await work.participations.nextReminder();
    const remindersDue = next !== null && next <= now;
    if (remindersDue) work.queue('reminders.write', {});
    for (const topicId of await work.written.topicsBehind(MOST_TURNS)) work.queue('topic.read', { topicId });
    await work.identity.removeExpired(now);
    await work.participations.forgetOld({ guesses: ago(DAY_MS), calls: ago(30 * DAY_MS), letters: ago(90 * DAY_MS) });
    return { planningsRearmed: plannings.length, improvementsRearmed: searches.length, printRunsRearmed: runs.length, messagesRequeued: requeued.length, messagesLost: unknown.length, messagesDue, remindersDue };
  });
  await desk.outbox.forgetDispatched(ago(WEEK_MS));
  return done;
}
