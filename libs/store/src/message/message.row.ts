import type { AudienceMail, ClaimedMessage, Enclosure, Locale, Message, MessageAbout, MessageId, MessageState, ParticipationId, PersonId, UserId, VisitorId } from '#desk';
import { isAudienceMailKind, type CalendarEntry, type Told, type WrittenNotice } from '#notices';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('message')
export class MessageRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) key: string;
  @Column({ type: 'text' }) kind: Message['kind'];
  @Column({ type: 'uuid', nullable: true }) recipientUserId: string | null;
  @Column({ type: 'uuid', nullable: true }) recipientPersonId: string | null;
  @Column({ type: 'text' }) recipientName: string;
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'text' }) subject: string;
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
  @Column({ type: 'uuid', nullable: true }) participationId: string | null;
  @Column({ type: 'integer', nullable: true }) slotRevision: number | null;
  /** The driver gives whole numbers of this size as text. */
  @Column({ type: 'bigint', nullable: true }) answeredAt: string | null;
  @Column({ type: 'boolean' }) optional: boolean;
  @Column({ type: 'jsonb' }) words: WrittenNotice;
  @Column({ type: 'jsonb', nullable: true }) facts: MessageAbout['facts'];
  @Column({ type: 'text', nullable: true }) editedByName: string | null;
  @Column({ type: 'jsonb' }) enclosures: readonly Enclosure[];
  @Column({ type: 'jsonb', nullable: true }) entry: CalendarEntry | null;
  @Column({ type: 'jsonb', nullable: true }) toldChange: { readonly before: Told | null; readonly after: Told | null } | null;
  @Column({ type: 'timestamptz' }) dueAt: Date;
  @Column({ type: 'boolean' }) atOnce: boolean;
  @Column({ type: 'uuid', nullable: true }) claim: string | null;
  @Column({ type: 'timestamptz', nullable: true }) claimedUntil: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) dataStartedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) bouncedAt: Date | null;
  @Column({ type: 'jsonb', nullable: true }) bounce: { readonly code: string; readonly reason: string } | null;
  @Column({ type: 'uuid', nullable: true }) visitorId: string | null;
  @Column({ type: 'jsonb', nullable: true }) visitorLink: AudienceMail['link'];
}

/** The columns of a message `m`, named as the row's fields, without what only the sending keeps. */
export const MESSAGE_COLUMNS = `m.id, m.key, m.kind, m.recipient_user_id as "recipientUserId", m.recipient_person_id as "recipientPersonId", m.recipient_name as "recipientName",
  m.address, m.locale, m.message_id_header as "messageIdHeader", m.rundown_id as "rundownId", m.version, m.state, m.attempts, m.participation_id as "participationId",
  m.slot_revision as "slotRevision", m.answered_at as "answeredAt", m.optional, m.words, m.facts, m.enclosures, m.entry, m.told_change as "toldChange", m.due_at as "dueAt", m.at_once as "atOnce",
  m.visitor_id as "visitorId", m.visitor_link as "visitorLink"`;

export type ReadMessageRow = Omit<MessageRow, 'subject' | 'reason' | 'createdAt' | 'touchedAt' | 'sentAt' | 'editedByName' | 'claim' | 'claimedUntil' | 'dataStartedAt' | 'bouncedAt' | 'bounce'>;

export const toMessage = (row: ReadMessageRow): Message => ({
  id: row.id as MessageId,
  key: row.key,
  kind: row.kind,
  recipientUserId: row.recipientUserId as UserId | null,
  recipientPersonId: row.recipientPersonId as PersonId | null,
  recipientName: row.recipientName,
  address: row.address,
  words: row.words,
  locale: row.locale,
  messageIdHeader: row.messageIdHeader,
  rundownId: row.rundownId as Message['rundownId'],
  version: row.version,
  state: row.state,
  attempts: row.attempts,
  dueAt: row.dueAt,
  atOnce: row.atOnce,
  about: row.participationId === null || row.slotRevision === null ? null : {
    participationId: row.participationId as ParticipationId, slotRevision: row.slotRevision, answeredAt: row.answeredAt === null ? null : Number(row.answeredAt),
    optional: row.optional, facts: row.facts,
  },
  enclosures: row.enclosures,
  ...(isAudienceMailKind(row.kind) && { audience: { visitorId: row.visitorId as VisitorId | null, link: row.visitorLink } }),
});

export const toClaimed = (row: ReadMessageRow): ClaimedMessage => ({ ...toMessage(row), leaving: { entry: row.entry, toldChange: row.toldChange } });

export const fromMessage = ({ about, audience, ...message }: Message, at: Date): MessageRow => ({
  ...message,
  subject: message.words.subject,
  visitorId: audience?.visitorId ?? null,
  visitorLink: audience?.link ?? null,
  participationId: about?.participationId ?? null,
  slotRevision: about?.slotRevision ?? null,
  answeredAt: about?.answeredAt === undefined || about.answeredAt === null ? null : String(about.answeredAt),
  optional: about?.optional ?? false,
  facts: about?.facts ?? null,
  editedByName: null,
  entry: null,
  toldChange: null,
  claim: null,
  claimedUntil: null,
  dataStartedAt: null,
  bouncedAt: null,
  bounce: null,
  reason: null,
  createdAt: at,
  touchedAt: at,
  sentAt: null,
});
