import type { Locale, Message, MessageId, MessageState, PersonId, UserId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('message')
export class MessageRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'text' }) kind: string;
  @Column({ type: 'uuid', nullable: true }) recipientUserId: string | null;
  @Column({ type: 'uuid', nullable: true }) recipientPersonId: string | null;
  @Column({ type: 'text' }) recipientName: string;
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', nullable: true }) html: string | null;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text' }) messageIdHeader: string;
  @Column({ type: 'uuid', nullable: true }) rundownId: string | null;
  @Column({ type: 'integer', nullable: true }) version: number | null;
  @Column({ type: 'text' }) state: MessageState;
  @Column({ type: 'integer' }) attempts: number;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz' }) touchedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) sentAt: Date | null;
}

export const toMessage = (row: MessageRow): Message => ({
  id: row.id as MessageId,
  key: row.key,
  kind: row.kind,
  recipientUserId: row.recipientUserId as UserId | null,
  recipientPersonId: row.recipientPersonId as PersonId | null,
  recipientName: row.recipientName,
  address: row.address,
  subject: row.subject,
  text: row.text,
  html: row.html,
  locale: row.locale,
  messageIdHeader: row.messageIdHeader,
  rundownId: row.rundownId as Message['rundownId'],
  version: row.version,
  state: row.state,
  attempts: row.attempts,
});

export const fromMessage = (message: Message, at: Date): MessageRow => ({
  ...message,
  reason: null,
  createdAt: at,
  touchedAt: at,
  sentAt: null,
});
