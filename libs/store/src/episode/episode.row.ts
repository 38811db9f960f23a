import type { Episode, StudioId, TemplateId } from '#desk';
import type { EpisodeId, RundownId, TopicId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('episode')
export class EpisodeRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) topicId: string;
  @Column({ type: 'text' }) title: string;
  // Left to SQL (episode.store.ts): the mapper would read it as an instant of this machine's zone, and lose hours that its clocks skip.
  @Column({ type: 'timestamp', nullable: true, select: false, insert: false, update: false }) startLocal?: never;
  @Column({ type: 'text' }) zone: string;
  @Column({ type: 'integer' }) targetSeconds: number;
  @Column({ type: 'integer' }) seats: number;
  @Column({ type: 'text', nullable: true }) venue: string | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'uuid', nullable: true }) templateId: string | null;
  @Column({ type: 'uuid', nullable: true }) studioId: string | null;
  @Column({ type: 'boolean' }) showsMatter: boolean;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'timestamptz' }) changedAt: Date;
}

/** An episode as SQL reads it, its start as text. */
export interface StartedEpisodeRow extends Omit<EpisodeRow, 'startLocal' | 'createdAt' | 'revision' | 'changedAt'> {
  readonly start: string | null;
  readonly rundownId: string;
}

/** `YYYY-MM-DDTHH:MM`, with seconds only when there are any: the way `readStart` writes it. */
export const START_TEXT = `to_char(e.start_local, case when extract(second from e.start_local) = 0 then 'YYYY-MM-DD"T"HH24:MI' else 'YYYY-MM-DD"T"HH24:MI:SS' end)`;

/** Where an episode `e` is recorded: the studio's name as it is now, or the free venue. */
export const VENUE = `coalesce((select s.name from studio s where s.id = e.studio_id), e.venue)`;

export const toEpisode = (row: StartedEpisodeRow): Episode => ({
  id: row.id as EpisodeId,
  topicId: row.topicId as TopicId,
  rundownId: row.rundownId as RundownId,
  title: row.title,
  start: row.start,
  zone: row.zone,
  targetSeconds: row.targetSeconds,
  seats: row.seats,
  venue: row.venue,
  studioId: row.studioId as StudioId | null,
  showsMatter: row.showsMatter,
  templateId: row.templateId as TemplateId | null,
});
