import type { ActId, DoneAct, ListedAct, PieceRowId } from '#desk';
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

export type ListedActRow = Parameters<typeof toDoneAct>[0] & { readonly piece: PieceRowId | null };

const pieceIn = (table: 'quote' | 'question') => `select k.id from ${table} k join contribution c on c.id = k.contribution_id
  where k.topic_id = a.topic_id and k.content_key = a.act->'act'->>'piece' and c.listed`;

/** The columns of a `ListedAct` of `producer_act a`. */
export const LISTED_ACT_COLUMNS = `${ACT_COLUMNS}, (${pieceIn('quote')} union all ${pieceIn('question')} limit 1) as piece`;

export const toListedAct = (row: ListedActRow): ListedAct => ({ ...toDoneAct(row), piece: row.piece });
