import type { ContributionId, Question } from '#desk';
import type { QuestionId, ThemeId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('question')
export class QuestionRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'text' }) contentKey: string;
  @Column({ type: 'uuid' }) contributionId: string;
  @Column({ type: 'integer' }) rangeStart: number;
  @Column({ type: 'integer' }) rangeEnd: number;
  @Column({ type: 'text', nullable: true }) authorName: string | null;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'double precision' }) score: number;
  @Column({ type: 'uuid', nullable: true }) themeId: string | null;
  @Column({ type: 'integer' }) rank: number;
}

export const toQuestion = (row: Omit<QuestionRow, 'topicId' | 'contentKey' | 'rank'>): Question => ({
  id: row.id as QuestionId,
  contributionId: row.contributionId as ContributionId,
  text: row.text,
  author: row.authorName,
  start: row.rangeStart,
  end: row.rangeEnd,
  score: row.score,
  themeId: row.themeId as ThemeId | null,
});
