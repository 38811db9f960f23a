import type { ActWay, LoggedAct, ParticipationStatus } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('participation_act')
export class ParticipationActRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) participationId: string;
  @Column({ type: 'text' }) act: string;
  @Column({ type: 'text' }) via: ActWay;
  @Column({ type: 'uuid', nullable: true }) byUser: string | null;
  @Column({ type: 'text', nullable: true }) byName: string | null;
  @Column({ type: 'text' }) statusBefore: ParticipationStatus;
  @Column({ type: 'text' }) statusAfter: ParticipationStatus;
  @Column({ type: 'jsonb' }) facts: LoggedAct['facts'];
  @Column({ type: 'timestamptz' }) at: Date;
}

export const fromLoggedAct = ({ by, ...act }: LoggedAct): ParticipationActRow => ({ ...act, byUser: by });
