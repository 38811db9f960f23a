import type { BrakedAct, Trust } from '#audience';
import type { LinkPurpose, Locale, PendingVisitor, PendingVisitorId, PersonId, Visitor, VisitorId, VisitorSession } from '#desk';
import type { TopicId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('visitor')
export class VisitorRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text', nullable: true }) name: string | null;
  @Column({ type: 'text', nullable: true }) email: string | null;
  @Column({ type: 'text', nullable: true }) passwordHash: string | null;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text' }) trust: Trust;
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) anonymisedAt: Date | null;
  @Column({ type: 'text', nullable: true }) wantedEmail: string | null;
  @Column({ type: 'timestamptz', nullable: true }) wantedEmailAt: Date | null;
}

/** The columns of a visitor `v`, named as the row's fields. */
export const VISITOR_COLUMNS = `v.id, v.name, v.email, v.locale, v.trust, v.person_id as "personId", v.password_hash is not null as "hasPassword"`;

export type ReadVisitorRow = Pick<VisitorRow, 'id' | 'name' | 'email' | 'locale' | 'trust' | 'personId'> & { readonly hasPassword: boolean };

/** The password's hash never travels with a visitor. */
export const toVisitor = ({ id, name, email, locale, trust, personId, hasPassword }: ReadVisitorRow): Visitor => ({
  id: id as VisitorId, name: name ?? '', email: email ?? '', locale, trust, hasPassword, personId: personId as PersonId | null,
});

@Entity('visitor_session')
export class VisitorSessionRow {
  @PrimaryColumn({ type: 'text' }) tokenHash: string;
  @Column({ type: 'uuid' }) visitorId: string;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz' }) lastSeenAt: Date;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
}

@Entity('pending_visitor')
export class PendingVisitorRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'text', nullable: true }) passwordHash: string | null;
  @Column({ type: 'text', nullable: true }) browserHash: string | null;
  @Column({ type: 'uuid', nullable: true }) topicId: string | null;
  @Column({ type: 'jsonb', nullable: true }) draft: object | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
}

@Entity('visitor_link')
export class VisitorLinkRow {
  @PrimaryColumn({ type: 'text' }) tokenHash: string;
  @Column({ type: 'text' }) purpose: LinkPurpose;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'uuid', nullable: true }) subjectId: string | null;
  @Column({ type: 'uuid', nullable: true }) messageId: string | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) usedAt: Date | null;
}

@Entity('audience_attempt')
export class AudienceAttemptRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) act: BrakedAct;
  @Column({ type: 'text' }) whoHash: string;
  @Column({ type: 'timestamptz' }) at: Date;
}

export const toVisitorSession = (row: VisitorSessionRow): VisitorSession => ({ ...row, visitorId: row.visitorId as VisitorId });

export const toPending = ({ id, topicId, draft, ...row }: PendingVisitorRow): PendingVisitor => ({
  ...row, id: id as PendingVisitorId, begun: topicId === null || draft === null ? null : { topicId: topicId as TopicId, draft },
});

/** The columns of a link, named as the noun's fields. */
export const LINK_COLUMNS = 'token_hash as "tokenHash", purpose, email, subject_id as "subjectId", message_id as "messageId", created_at as "createdAt", expires_at as "expiresAt"';
