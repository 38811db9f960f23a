import type { PresenceWindow } from '#casting';
import type { ApplicationId, LowerThird, Participation, ParticipationId, ParticipationRole, ParticipationStatus, Person, PreparedAnswer, Presentation } from '#desk';
import type { Answer, Application, Invitation, PresenceWindow as SlotWindow, Slot, Told } from '#notices';
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
  @Column({ type: 'jsonb', nullable: true }) application: Application | null;
  @Column({ type: 'jsonb', nullable: true }) invitation: Invitation | null;
  @Column({ type: 'jsonb', nullable: true }) slotWindow: SlotWindow | null;
  @Column({ type: 'jsonb', nullable: true }) answer: Answer | null;
  @Column({ type: 'text', nullable: true }) statusBefore: ParticipationStatus | null;
  @Column({ type: 'jsonb', nullable: true }) standing: Slot | null;
  @Column({ type: 'jsonb' }) companions: readonly string[];
  @Column({ type: 'jsonb', nullable: true }) told: Told | null;
  @Column({ type: 'timestamptz', nullable: true }) toldAt: Date | null;
  @Column({ type: 'jsonb', nullable: true }) lowerThird: LowerThird | null;
  @Column({ type: 'jsonb' }) preparation: readonly PreparedAnswer[];
  @Column({ type: 'integer', nullable: true }) chair: number | null;
  @Column({ type: 'text', nullable: true }) microphone: string | null;
}

/** How participation `n` and its person `p` are presented and placed, as JSON without what is not known; null: nothing is. */
export const PRESENTATION = `nullif(jsonb_strip_nulls(jsonb_build_object('pronunciation', p.pronunciation, 'biography', p.biography,
  'lowerThird', n.lower_third, 'chair', n.chair, 'microphone', n.microphone)), '{}')`;

/** What of a row says who sits where. */
export type SeatedPlace = Pick<ParticipationRow, 'id' | 'episodeId' | 'applicationId' | 'speakerKey' | 'role' | 'status'>;

export const toParticipation = (row: SeatedPlace, person: Person, presentation: Presentation | null): Participation => ({
  id: row.id as ParticipationId,
  episodeId: row.episodeId as EpisodeId,
  person,
  role: row.role,
  status: row.status,
  applicationId: row.applicationId as ApplicationId | null,
  speakerKey: row.speakerKey,
  ...(presentation && { presentation }),
});

/** A new place: whoever applied had asked to take part. How they are presented is settled later. */
export const fromParticipation = ({ person, id, episodeId, applicationId, speakerKey, role, status }: Participation, at: Date): ParticipationRow => ({
  id, episodeId, applicationId, speakerKey, role, status,
  personId: person.id,
  slotRevision: 0,
  presence: null,
  application: status === 'applied' ? { state: 'open', at: at.getTime() } : status === 'accepted' && applicationId !== null ? { state: 'accepted', at: at.getTime() } : null,
  invitation: null,
  slotWindow: null,
  answer: null,
  statusBefore: null,
  standing: null,
  companions: [],
  told: null,
  toldAt: null,
  lowerThird: null,
  preparation: [],
  chair: null,
  microphone: null,
});
