import type { Reading, ReadingCause, ReadingChanges } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('reading')
export class ReadingRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'text' }) cause: ReadingCause;
  @Column({ type: 'jsonb' }) changes: ReadingChanges;
  @Column({ type: 'uuid', nullable: true }) readBy: string | null;
  @Column({ type: 'text', nullable: true }) readByName: string | null;
  @Column({ type: 'timestamptz' }) readAt: Date;
}

export const toReading = ({ cause, changes, readByName, readAt }: Pick<ReadingRow, 'cause' | 'changes' | 'readByName' | 'readAt'>): Reading => ({
  cause, changes, by: readByName, at: readAt,
});
