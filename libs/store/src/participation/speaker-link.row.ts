import type { MessageId, ParticipationId, SpeakerLink } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('speaker_link')
export class SpeakerLinkRow {
  @PrimaryColumn({ type: 'text' }) tokenHash: string;
  @Column({ type: 'uuid' }) participationId: string;
  @Column({ type: 'integer' }) slotRevision: number;
  @Column({ type: 'uuid', nullable: true }) messageId: string | null;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) revokedAt: Date | null;
}

export const toSpeakerLink = (row: SpeakerLinkRow): SpeakerLink => ({
  ...row, participationId: row.participationId as ParticipationId, messageId: row.messageId as MessageId | null,
});

@Entity('link_guess')
export class LinkGuessRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) remoteHash: string;
  @Column({ type: 'timestamptz' }) at: Date;
}
