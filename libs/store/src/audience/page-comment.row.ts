import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('page_comment')
export class PageCommentRow {
  @PrimaryColumn({ type: 'uuid' }) contributionId: string;
  @Column({ type: 'text' }) moderation: string;
  @Column({ type: 'text', nullable: true }) reason: string | null;
  @Column({ type: 'integer' }) reportCount: number;
  @Column({ type: 'timestamptz', nullable: true }) reportedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) hiddenAt: Date | null;
  @Column({ type: 'uuid', nullable: true }) moderatedBy: string | null;
  @Column({ type: 'text', nullable: true }) moderatedByName: string | null;
  @Column({ type: 'timestamptz', nullable: true }) moderatedAt: Date | null;
  @Column({ type: 'boolean', nullable: true }) leftOut: boolean | null;
}

@Entity('page_comment_report')
export class PageCommentReportRow {
  @PrimaryColumn({ type: 'uuid' }) contributionId: string;
  @PrimaryColumn({ type: 'text' }) reporterHash: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'text' }) note: string;
  @Column({ type: 'timestamptz' }) reportedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) handledAt: Date | null;
}

/** Whether comment `h` of an imported page is not to be shown. */
export const HIDDEN = (alias: string): string => `(${alias}.moderation = 'refused' or ${alias}.hidden_at is not null)`;

/** Whether nobody hid comment `c` of an imported page. */
export const NOT_HIDDEN = (alias: string): string => `not exists (select from page_comment h where h.contribution_id = ${alias}.id and ${HIDDEN('h')})`;
