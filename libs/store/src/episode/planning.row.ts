import type { Improvement, Planning, PlanningId, PlanningState, PlanningStep, UserId } from '#desk';
import type { EpisodeId, Reason } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('planning')
export class PlanningRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) episodeId: string;
  @Column({ type: 'text' }) state: PlanningState;
  @Column({ type: 'integer' }) progress: number;
  @Column({ type: 'text', nullable: true }) step: PlanningStep | null;
  @Column({ type: 'jsonb', nullable: true }) refusal: Reason | null;
  @Column({ type: 'integer' }) expectedRevision: number;
  @Column({ type: 'uuid', nullable: true }) requestedBy: string | null;
  @Column({ type: 'integer' }) attempts: number;
  @Column({ type: 'boolean', default: false }) proposes: boolean;
  @Column({ type: 'timestamptz' }) requestedAt: Date;
  @Column({ type: 'timestamptz' }) touchedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) endedAt: Date | null;
}

/** What `toPlanning` reads, of `planning p`. */
export const PLANNING_COLUMNS = `p.id, p.episode_id as "episodeId", p.state, p.progress, p.step, p.refusal,
  p.expected_revision as "expectedRevision", p.requested_by as "requestedBy", p.attempts, p.proposes, exists (select from proposal x where x.id = p.id) as waits, (
    select jsonb_build_object('state', i.state, 'round', i.round, 'revision', i.revision, 'worth', i.worth, 'firstWorth', i.first_worth, 'won', i.won, 'bound', i.bound, 'attempts', i.attempts)
    from improvement i where i.planning_id = p.id
  ) as improvement`;

/** A planning as `PLANNING_COLUMNS` are read. */
export type ReadPlanning = Omit<PlanningRow, 'requestedAt' | 'touchedAt' | 'endedAt'> & { readonly improvement: Improvement | null; readonly waits: boolean };

export const toPlanning = (row: ReadPlanning): Planning => ({
  id: row.id as PlanningId,
  episodeId: row.episodeId as EpisodeId,
  state: row.state,
  progress: row.progress,
  step: row.step,
  refusal: row.refusal,
  expectedRevision: row.expectedRevision,
  requestedBy: row.requestedBy as UserId | null,
  attempts: row.attempts,
  improvement: row.improvement,
  proposes: row.proposes,
  waits: row.waits,
});
