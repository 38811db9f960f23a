import type { Remark, RundownColumn, SegmentGroup } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('rundown')
export class RundownRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) episodeId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'text' }) title: string;
  @Column({ type: 'jsonb' }) planRemarks: readonly Remark[];
  @Column({ type: 'jsonb' }) groups: readonly SegmentGroup[];
  @Column({ type: 'jsonb' }) columns: readonly RundownColumn[];
}
