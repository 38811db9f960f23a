import type { Replanning, ReplanningId } from '#desk';
import type { RundownId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('replanning')
export class ReplanningRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) rundownId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'text' }) kind: Replanning['kind'];
  @Column({ type: 'jsonb' }) change: Replanning['change'];
  @Column({ type: 'jsonb' }) plan: Replanning['plan'];
  @Column({ type: 'timestamptz' }) proposedAt: Date;
}

export const toReplanning = ({ id, rundownId, revision, kind, change, plan }: ReplanningRow): Replanning => ({
  id: id as ReplanningId, rundownId: rundownId as RundownId, revision, kind, change, plan,
});
