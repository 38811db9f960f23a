import type { ContributionText } from '#editorial';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('added_contribution')
export class AddedContributionRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'text' }) kind: ContributionText['kind'];
  @Column({ type: 'text', nullable: true }) authorName: string | null;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'text', nullable: true }) question: string | null;
  @Column({ type: 'date', nullable: true }) writtenOn: string | null;
  @Column({ type: 'uuid', nullable: true }) addedBy: string | null;
  @Column({ type: 'text', nullable: true }) addedByName: string | null;
  @Column({ type: 'timestamptz' }) addedAt: Date;
}
