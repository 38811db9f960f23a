import type { Moderation, Opinion, PublicContributionKind } from '#audience';
import type { Locale, PublicContribution } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('public_contribution')
export class PublicContributionRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'text' }) kind: PublicContributionKind;
  @Column({ type: 'uuid', nullable: true }) parentId: string | null;
  @Column({ type: 'uuid', nullable: true }) parentPageId: string | null;
  @Column({ type: 'uuid', nullable: true }) visitorId: string | null;
  @Column({ type: 'uuid', nullable: true }) userId: string | null;
  @Column({ type: 'text', nullable: true }) authorName: string | null;
  @Column({ type: 'text', nullable: true }) guestEmail: string | null;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'uuid', nullable: true }) questionId: string | null;
  @Column({ type: 'text', nullable: true }) question: string | null;
  @Column({ type: 'text', nullable: true }) choice: string | null;
  @Column({ type: 'text', nullable: true }) sourceUrl: string | null;
  @Column({ type: 'text', nullable: true }) contentKey: string | null;
  @Column({ type: 'text', nullable: true }) readAs: string | null;
  @Column({ type: 'text' }) moderation: Moderation;
  @Column({ type: 'text', nullable: true }) reason: PublicContribution['reason'];
  @Column({ type: 'text', nullable: true }) note: string | null;
  @Column({ type: 'uuid', nullable: true }) moderatedBy: string | null;
  @Column({ type: 'text', nullable: true }) moderatedByName: string | null;
  @Column({ type: 'timestamptz', nullable: true }) moderatedAt: Date | null;
  @Column({ type: 'integer' }) reportCount: number;
  @Column({ type: 'timestamptz', nullable: true }) hiddenAt: Date | null;
  @Column({ type: 'text' }) clientKey: string;
  @Column({ type: 'text' }) locale: Locale;
  @Column({ type: 'integer' }) wording: number;
  @Column({ type: 'timestamptz' }) writtenAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) editedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) publishedAt: Date | null;
}

/** The columns of a public contribution `p`, named as the noun's fields. */
export const PUBLIC_COLUMNS = `p.id, p.topic_id as "topicId", p.kind, p.parent_id as "parentId", p.parent_page_id as "parentPageId", p.visitor_id as "visitorId", p.user_id as "userId",
  p.author_name as "authorName", p.guest_email as "guestEmail", p.text, p.question_id as "questionId", p.question, p.choice, p.source_url as "sourceUrl", p.content_key as "contentKey",
  p.moderation, p.reason, p.note, p.report_count as "reportCount", p.hidden_at as "hiddenAt", p.client_key as "clientKey", p.locale, p.wording,
  p.written_at as "writtenAt", p.edited_at as "editedAt", p.published_at as "publishedAt"`;

/** Whether moderation lets `p` stand, whatever became of what it replies to. The same words stand in the indexes of what is shown. */
export const STANDING = (alias: string): string => `${alias}.moderation = 'published' and ${alias}.hidden_at is null`;

/** What a reading should take in of `p`; null: nothing. The same words stand in the index of those that wait for it. */
export const SHOULD_BE_READ = `case when ${STANDING('p')} and p.kind <> 'feedback' then p.content_key end`;

@Entity('contribution_wording')
export class ContributionWordingRow {
  @PrimaryColumn({ type: 'uuid' }) publicContributionId: string;
  @PrimaryColumn({ type: 'integer' }) wording: number;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', nullable: true }) contentKey: string | null;
  @Column({ type: 'text', nullable: true }) sourceUrl: string | null;
  @Column({ type: 'timestamptz' }) writtenAt: Date;
  @Column({ type: 'timestamptz' }) replacedAt: Date;
}

@Entity('contribution_report')
export class ContributionReportRow {
  @PrimaryColumn({ type: 'uuid' }) publicContributionId: string;
  @PrimaryColumn({ type: 'text' }) reporterHash: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) note: string;
  @Column({ type: 'timestamptz' }) reportedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) handledAt: Date | null;
}

@Entity('opinion')
export class OpinionRow {
  @PrimaryColumn({ type: 'uuid' }) topicId: string;
  @PrimaryColumn({ type: 'uuid' }) visitorId: string;
  @Column({ type: 'text' }) stance: Opinion;
  @Column({ type: 'timestamptz' }) changedAt: Date;
}

@Entity('topic_follow')
export class TopicFollowRow {
  @PrimaryColumn({ type: 'uuid' }) visitorId: string;
  @PrimaryColumn({ type: 'uuid' }) topicId: string;
  @Column({ type: 'timestamptz' }) followedAt: Date;
}
