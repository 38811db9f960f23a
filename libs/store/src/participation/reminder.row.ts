import type { ReminderRow as Reminder } from '#notices';
import type { SpeakerId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reminder')
export class ReminderRow {
  @PrimaryColumn({ type: 'text' }) key: string;
  @Column({ type: 'uuid' }) participationId: string;
  @Column({ type: 'text' }) rule: string;
  @Column({ type: 'integer' }) slotRevision: number;
  @Column({ type: 'text' }) day: string;
  @Column({ type: 'timestamptz' }) dueAt: Date;
  @Column({ type: 'text' }) state: Reminder['state'];
  @Column({ type: 'text', nullable: true }) why: Reminder['why'];
  @Column({ type: 'uuid', nullable: true }) messageId: string | null;
}

/** The columns of a reminder `m`, named as the row's fields. */
export const REMINDER_COLUMNS = `m.key, m.participation_id as "participationId", m.rule, m.slot_revision as "slotRevision", m.day, m.due_at as "dueAt", m.state, m.why`;

export const toReminder = ({ key, participationId, rule, slotRevision, day, dueAt, state, why }: Omit<ReminderRow, 'messageId'>): Reminder => ({
  key, participation: participationId as SpeakerId, rule, slotRevision, day, dueAt: new Date(dueAt).getTime(), state, why,
});
