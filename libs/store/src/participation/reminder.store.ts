import type { MessageId, ParticipationId } from '#desk';
import type { ReminderRow as Reminder } from '#notices';
import type { EntityManager } from 'typeorm';
import { readPrepared, readRows } from '../sql.js';
import { REMINDER_COLUMNS, ReminderRow, toReminder } from './reminder.row.js';

/** Reminders as rows, inside one transaction. */
export class SqlReminderStore {
  constructor(protected readonly manager: EntityManager) {}

  async remindersOf(ids: readonly ParticipationId[]): Promise<Reminder[]> {
    if (ids.length === 0) return [];
    return (await readPrepared<ReminderRow>(this.manager, 'reminders-of', `select ${REMINDER_COLUMNS} from reminder m where m.participation_id = any($1::uuid[]) order by m.due_at, m.key`, [ids])).map(toReminder);
  }

  async saveReminders(rows: readonly Reminder[]): Promise<void> {
    if (rows.length === 0) return;
    const records = rows.map(({ key, participation, rule, slotRevision, day, dueAt, state, why }) => ({
      key, participation_id: participation, rule, slot_revision: slotRevision, day, due_at: new Date(dueAt), state, why,
    }));
    await readPrepared(this.manager, 'save-reminders', SAVE, [JSON.stringify(records)]);
  }

  async dueReminders(now: Date, limit: number): Promise<Reminder[]> {
    const rows = await readPrepared<ReminderRow>(
      this.manager, 'due-reminders', `select ${REMINDER_COLUMNS} from reminder m where m.state = 'armed' and m.due_at <= $1 order by m.due_at, m.key limit $2`, [now, limit]);
    return rows.map(toReminder);
  }

  async takeReminders(keys: readonly string[], now: Date): Promise<Reminder[]> {
    const rows = await readPrepared<ReminderRow>(
      this.manager, 'take-reminders',
      `select ${REMINDER_COLUMNS} from reminder m where m.key = any($1::text[]) and m.state = 'armed' and m.due_at <= $2 order by m.due_at, m.key for update`, [keys, now]);
    return rows.map(toReminder);
  }

  async remindersBecame(rows: readonly { readonly key: string; readonly messageId: MessageId }[]): Promise<void> {
    if (rows.length === 0) return;
    await readPrepared(this.manager, 'reminders-became',
      `update reminder m set state = 'sent', why = null, message_id = b.message_id from unnest($1::text[], $2::uuid[]) as b (key, message_id) where m.key = b.key`,
      [rows.map(({ key }) => key), rows.map(({ messageId }) => messageId)]);
  }

  async reminderVoided(messages: readonly MessageId[], why: Reminder['why']): Promise<void> {
    if (messages.length > 0) await this.manager.query(`update reminder set state = 'voided', why = $2 where message_id = any($1::uuid[]) and state = 'sent'`, [messages, why]);
  }

  async nextReminder(): Promise<Date | null> {
    const [row] = await readRows<{ dueAt: Date | null }>(this.manager, `select min(due_at) as "dueAt" from reminder where state = 'armed'`);
    return row?.dueAt ?? null;
  }
}

const SAVE = `insert into reminder (key, participation_id, rule, slot_revision, day, due_at, state, why)
  select key, participation_id, rule, slot_revision, day, due_at, state, why
  from jsonb_to_recordset($1::text::jsonb) as r (key text, participation_id uuid, rule text, slot_revision integer, day text, due_at timestamptz, state text, why text)
  on conflict (key) do update set day = excluded.day, due_at = excluded.due_at, state = excluded.state, why = excluded.why
  where (reminder.day, reminder.due_at, reminder.state, reminder.why) is distinct from (excluded.day, excluded.due_at, excluded.state, excluded.why)`;
