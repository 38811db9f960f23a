import type { ActId, DoneAct } from '#desk';
import type { RememberedAct } from '#editorial';
import type { Reason, TopicId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('producer_act')
export class ProducerActRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'jsonb' }) act: RememberedAct;
  @Column({ type: 'uuid', nullable: true }) doneBy: string | null;
  @Column({ type: 'text', nullable: true }) doneByName: string | null;
  @Column({ type: 'timestamptz' }) doneAt: Date;
  @Column({ type: 'uuid', nullable: true }) undoneBy: string | null;
  @Column({ type: 'text', nullable: true }) undoneByName: string | null;
  @Column({ type: 'timestamptz', nullable: true }) undoneAt: Date | null;
  @Column({ type: 'jsonb', nullable: true }) lost: Reason | null;
}

/** The columns of a `DoneAct`. */
export const ACT_COLUMNS = 'id, topic_id as "topicId", act, done_by_name as "doneByName", done_at as "doneAt", lost';

export const toDoneAct = ({ id, topicId, act, doneByName, doneAt, lost }: Pick<ProducerActRow, 'id' | 'topicId' | 'act' | 'doneByName' | 'doneAt' | 'lost'>): DoneAct => ({
  id: id as ActId, topicId: topicId as TopicId, act, by: doneByName, at: doneAt, lost,
});
