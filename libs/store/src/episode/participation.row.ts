import type { PresenceWindow } from '#casting';
import type { ApplicationId, Participation, ParticipationId, ParticipationRole, ParticipationStatus, Person } from '#desk';
import type { EpisodeId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('participation')
export class ParticipationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) episodeId: string;
  @Column({ type: 'uuid' }) personId: string;
  @Column({ type: 'uuid', nullable: true }) applicationId: string | null;
  @Column({ type: 'text', nullable: true }) speakerKey: string | null;
  @Column({ type: 'text' }) role: ParticipationRole;
  @Column({ type: 'text' }) status: ParticipationStatus;
  @Column({ type: 'integer' }) slotRevision: number;
  @Column({ type: 'jsonb', nullable: true }) presence: readonly PresenceWindow[] | null;
}

export const toParticipation = (row: Omit<ParticipationRow, 'personId' | 'slotRevision' | 'presence'>, person: Person): Participation => ({
  id: row.id as ParticipationId,
  episodeId: row.episodeId as EpisodeId,
  person,
  role: row.role,
  status: row.status,
  applicationId: row.applicationId as ApplicationId | null,
  speakerKey: row.speakerKey,
});

export const fromParticipation = ({ person, ...participation }: Participation): ParticipationRow => ({
  ...participation,
  personId: person.id,
  slotRevision: 0,
  presence: null,
});
