import { judgeReminder, reminderNotice, type ReminderRow } from '#notices';
import type { Desk } from '../desk.js';
import { MAILS_A_TURN } from '../message/send-messages.js';
import type { Message } from '../message/message.js';
import type { Work } from '../ports/unit-of-work.js';
import { readFrames, type EpisodeFrame } from './episode-frame.js';
import type { ParticipationFile } from './participation-file.js';
import { reachOf } from './tell-people.js';
import { writeMessage } from './write-message.js';

/** What a turn of writing reminders did. */
export interface RemindersWritten {
  readonly outcome: 'RemindersWritten';
  readonly written: number;
  readonly voided: number;
}

/** Reminders that one turn takes at most. */
const BATCH = 200;

/** Makes mails of the reminders that are due, judged on what stands now; another turn goes on where this one is full. */
export async function writeReminders(desk: Desk): Promise<RemindersWritten> {
  return desk.work.run(async (work) => {
    const now = desk.clock.now();
    const seen = await work.participations.dueReminders(now, BATCH);
    const files = new Map((await work.participations.lock([...new Set(seen.map(({ participation }) => participation))])).map((file) => [file.id, file]));
    // Parts first, then what is about them: everywhere in this order. Another turn may have been faster meanwhile.
    const due = await work.participations.takeReminders(seen.map(({ key }) => key), now);
    const rows = await work.participations.remindersOf([...files.keys()]);
    const frames = await readFrames(work, [...files.values()]);
    const judged = due.map((row) => judge(desk, row, files.get(row.participation), rows, frames));
    const messages = judged.flatMap(({ message }) => (message ? [message] : []));
    const added = new Set(await work.messages.add(messages, now));
    await work.participations.remindersBecame(judged.flatMap(({ row, message }) => (message && added.has(message.id) ? [{ key: row.key, messageId: message.id }] : [])));
    const changed = judged.flatMap(({ row, message, after }) => after ?? (message && !added.has(message.id) ? [{ ...row, state: 'voided' as const, why: 'sentBefore' as const }] : []));
    await work.participations.saveReminders(changed);
    queueTurns(work, added.size, seen.length === BATCH);
    return { outcome: 'RemindersWritten', written: added.size, voided: changed.filter(({ state }) => state === 'voided').length };
  });
}

function queueTurns(work: Work, mails: number, more: boolean): void {
  for (let from = 0; from < mails; from += MAILS_A_TURN) work.queue('messages.send', {});
  if (more) work.queue('reminders.write', {});
}

interface Judged {
  readonly row: ReminderRow;
  readonly message: Message | null;
  /** The row as it is from now on, where no mail comes of it. */
  readonly after: ReminderRow | null;
}

function judge(desk: Desk, row: ReminderRow, file: ParticipationFile | undefined, rows: readonly ReminderRow[], frames: ReadonlyMap<string, EpisodeFrame>): Judged {
  const now = desk.clock.now();
  const frame = file && frames.get(file.episodeId);
  if (!file || !frame) return { row, message: null, after: { ...row, state: 'voided', why: 'notTakingPart' } };
  const { reminders } = frame.house;
  const others = rows.filter(({ key, participation }) => participation === row.participation && key !== row.key);
  const verdict = judgeReminder(row, { participation: file.participation, slot: file.standing, settings: reminders, rows: others, now: now.getTime() });
  if (verdict.verdict === 'void') return { row, message: null, after: { ...row, state: 'voided', why: verdict.why } };
  if (verdict.verdict === 'wait') return { row, message: null, after: { ...row, dueAt: verdict.until } };
  const rule = reminders.rules.find((one) => one.rule === row.rule);
  if (rule === undefined) return { row, message: null, after: { ...row, state: 'voided', why: 'ruleGone' } };
  // Nobody to write to: the board shows who is to be called.
  if (reachOf(file) !== 'mail') return { row, message: null, after: { ...row, state: 'voided', why: 'noAddress' } };
  const kind = reminderNotice(rule, verdict.kind);
  const notice = { key: `reminder:${row.key}`, kind, slotRevision: row.slotRevision, answeredAt: null, optional: false };
  return { row, after: null, message: writeMessage(desk, file, frame, { notice, before: null, difference: { difference: 'none' }, state: 'queued', dueAt: now }) };
}
