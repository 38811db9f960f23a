import type { AudienceSeat } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('episode_audience')
export class EpisodeAudienceRow {
  @PrimaryColumn({ type: 'uuid' }) episodeId: string;
  @Column({ type: 'integer' }) capacity: number;
  @Column({ type: 'boolean' }) open: boolean;
  @Column({ type: 'timestamp', nullable: true }) doorsLocal: string | null;
  @Column({ type: 'text' }) rightsVersion: string;
  @Column({ type: 'text' }) rightsTextFr: string;
  @Column({ type: 'text' }) rightsTextEn: string;
  @Column({ type: 'uuid', nullable: true }) editedBy: string | null;
  @Column({ type: 'text', nullable: true }) editedByName: string | null;
  @Column({ type: 'timestamptz' }) editedAt: Date;
}

@Entity('audience_seat')
export class AudienceSeatRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) episodeId: string;
  @Column({ type: 'uuid' }) visitorId: string;
  @Column({ type: 'integer' }) number: number;
  @Column({ type: 'text' }) state: AudienceSeat['state'];
  @Column({ type: 'text' }) rightsVersion: string;
  @Column({ type: 'timestamptz' }) rightsAcceptedAt: Date;
  @Column({ type: 'timestamptz' }) askedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) promotedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) releasedAt: Date | null;
  @Column({ type: 'timestamptz', nullable: true }) checkedInAt: Date | null;
  @Column({ type: 'text', nullable: true }) checkedInByName: string | null;
  @Column({ type: 'text' }) accessibility: string;
}

@Entity('retention')
export class RetentionRow {
  @PrimaryColumn({ type: 'integer' }) id: number;
  @Column({ type: 'integer' }) guestDays: number;
  @Column({ type: 'integer' }) draftDays: number;
  @Column({ type: 'integer' }) mailDays: number;
  @Column({ type: 'uuid', nullable: true }) editedBy: string | null;
  @Column({ type: 'text', nullable: true }) editedByName: string | null;
  @Column({ type: 'timestamptz' }) editedAt: Date;
}

/** The columns of how an episode receives its audience `h`, named as the noun's fields. */
export const AUDIENCE_COLUMNS = `h.episode_id as "episodeId", h.capacity, h.open, to_char(h.doors_local, 'YYYY-MM-DD"T"HH24:MI') as doors,
  h.rights_version as "rightsVersion", h.rights_text_fr as "rightsTextFr", h.rights_text_en as "rightsTextEn"`;

/** The columns of a seat `s`, named as the noun's fields. */
export const SEAT_COLUMNS = `s.id, s.episode_id as "episodeId", s.visitor_id as "visitorId", s.number, s.state, s.rights_version as "rightsVersion", s.rights_accepted_at as "rightsAcceptedAt",
  s.asked_at as "askedAt", s.promoted_at as "promotedAt", s.released_at as "releasedAt", s.checked_in_at as "checkedInAt", s.checked_in_by_name as "checkedInByName", s.accessibility`;
