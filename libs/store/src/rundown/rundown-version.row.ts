import type { RundownSnapshot, RundownVersion, VersionId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rundown_version')
export class RundownVersionRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) rundownId: string;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'text' }) hash: string;
  @Column({ type: 'jsonb' }) snapshot: RundownSnapshot;
  @Column({ type: 'text' }) comment: string;
  @Column({ type: 'uuid', nullable: true }) releasedBy: string | null;
  @Column({ type: 'text' }) releasedByName: string;
  @Column({ type: 'timestamptz' }) releasedAt: Date;
}

export const toVersion = (row: Omit<RundownVersionRow, 'rundownId' | 'revision' | 'snapshot' | 'releasedBy'>): RundownVersion => ({
  id: row.id as VersionId,
  number: row.number,
  hash: row.hash,
  comment: row.comment,
  releasedAt: row.releasedAt.toISOString(),
  releasedBy: row.releasedByName,
});
