import type { FactDifference } from '#audience';
import type { RecordAct } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { INSTANT } from '../instant.sql.js';

@Entity('record_act')
export class RecordActRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) applicationId: string;
  @Column({ type: 'text' }) act: RecordAct['act'];
  @Column({ type: 'jsonb' }) facts: readonly FactDifference[];
  @Column({ type: 'uuid', nullable: true }) doneBy: string | null;
  @Column({ type: 'text', nullable: true }) doneByName: string | null;
  @Column({ type: 'timestamptz' }) doneAt: Date;
  @Column({ type: 'uuid', nullable: true }) undoneBy: string | null;
  @Column({ type: 'text', nullable: true }) undoneByName: string | null;
  @Column({ type: 'timestamptz', nullable: true }) undoneAt: Date | null;
}

const RECORD_ACT = `json_build_object('id', k.id, 'act', k.act, 'facts', k.facts, 'byName', k.done_by_name, 'at', ${INSTANT('k.done_at')})`;

/** What was made of the differences of application `a` and is in force, the newest first. */
export const RECORD_ACTS = `coalesce((select json_agg(${RECORD_ACT} order by k.done_at desc, k.id desc) from record_act k where k.application_id = a.id and k.undone_at is null), '[]')`;
/** Act $1, whoever took it back. */
export const RECORD_ACT_ONE = `select k.application_id as "applicationId", ${RECORD_ACT} as act, k.undone_at is null as "inForce" from record_act k where k.id = $1`;
