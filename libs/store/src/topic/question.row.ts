import type { ContributionId, Hand, TopicQuestion } from '#desk';
import type { QuestionId, Reason, ThemeId } from '#rundown';
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
  @Column({ type: 'boolean' }) listed: boolean;
  @Column({ type: 'text', nullable: true }) hand: Hand | null;
  @Column({ type: 'jsonb', nullable: true }) themeWhy: Reason | null;
}

/** As read with the date of its contribution. */
export type DatedQuestionRow = Omit<QuestionRow, 'topicId' | 'contentKey' | 'rank' | 'listed'> & { readonly writtenOn: string | null };

export const toQuestion = (row: DatedQuestionRow): TopicQuestion => ({
  id: row.id as QuestionId,
  contributionId: row.contributionId as ContributionId,
  text: row.text,
  author: row.authorName,
  start: row.rangeStart,
  end: row.rangeEnd,
  score: row.score,
  themeId: row.themeId as ThemeId | null,
  hand: row.hand,
  writtenOn: row.writtenOn,
  themeWhy: row.themeWhy,
});
