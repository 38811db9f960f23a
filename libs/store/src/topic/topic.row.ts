import type { NewTopic, Topic } from '#desk';
import type { Remark, TopicId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('topic')
export class TopicRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'text', nullable: true }) pitch: string | null;
  @Column({ type: 'text', nullable: true }) article: string | null;
  @Column({ type: 'text', nullable: true }) articleAuthor: string | null;
  @Column({ type: 'text', nullable: true }) venue: string | null;
  @Column({ type: 'text', nullable: true }) format: string | null;
  @Column({ type: 'text', nullable: true }) treatment: string | null;
  @Column({ type: 'text', nullable: true }) sector: string | null;
  @Column({ type: 'text' }) pageText: string;
  @Column({ type: 'text' }) pageHash: string;
  @Column({ type: 'jsonb' }) remarks: readonly Remark[];
  @Column({ type: 'timestamptz' }) importedAt: Date;
}

/** A topic as read for a list: its columns without the page, and its counts. */
export interface CountedTopicRow extends Omit<TopicRow, 'pageText' | 'pageHash'> {
  readonly commentCount: number;
  readonly quoteCount: number;
  readonly questionCount: number;
  readonly applicationCount: number;
}

export const toTopic = (row: CountedTopicRow): Topic => ({ ...row, id: row.id as TopicId });

export const fromTopic = ({ page, ...topic }: NewTopic): TopicRow => ({ ...topic, pageText: page.text });
