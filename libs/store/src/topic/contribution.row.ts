import type { ApplicationId, Contribution, ContributionId, ContributionKind, ShownPosition } from '#desk';
import type { TopicId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('contribution')
export class ContributionRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'text' }) contentKey: string;
  @Column({ type: 'text' }) kind: ContributionKind;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text', nullable: true }) authorName: string | null;
  @Column({ type: 'uuid', nullable: true }) personId: string | null;
  @Column({ type: 'uuid', nullable: true }) applicationId: string | null;
  @Column({ type: 'integer', nullable: true }) commentIndex: number | null;
  @Column({ type: 'integer', nullable: true }) pageStart: number | null;
  @Column({ type: 'integer', nullable: true }) pageEnd: number | null;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', nullable: true }) question: string | null;
  @Column({ type: 'date', nullable: true }) writtenOn: string | null;
  @Column({ type: 'boolean' }) listed: boolean;
  @Column({ type: 'jsonb', nullable: true }) stance: ShownPosition | null;
}

export const toContribution = (row: Omit<ContributionRow, 'contentKey' | 'position' | 'personId' | 'pageEnd' | 'listed'>): Contribution => ({
  id: row.id as ContributionId,
  topicId: row.topicId as TopicId,
  kind: row.kind,
  author: row.authorName,
  text: row.text,
  comment: row.commentIndex,
  question: row.question,
  writtenOn: row.writtenOn,
  applicationId: row.applicationId as ApplicationId | null,
  position: row.stance,
  inPage: row.pageStart !== null,
});
