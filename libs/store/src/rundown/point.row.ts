import type { ContributionId, DraftPoint, Point } from '#desk';
import type { Reason, RundownId, SegmentId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('point')
export class PointRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) rundownId: string;
  @Column({ type: 'integer' }) position: number;
  @Column({ type: 'text' }) state: Point['state'];
  @Column({ type: 'uuid' }) contributionId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'uuid', nullable: true }) segmentId: string | null;
  @Column({ type: 'jsonb' }) why: readonly Reason[];
}

export const fromPoint = (point: Point, id: string, rundownId: RundownId, position: number): PointRow => ({ ...point, id, rundownId, position });

export const toPoint = ({ id, state, contributionId, text, segmentId, why }: PointRow): DraftPoint => ({
  id, state, contributionId: contributionId as ContributionId, text, segmentId: segmentId as SegmentId | null, why,
});
