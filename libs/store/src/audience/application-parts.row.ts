import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('application_review')
export class ApplicationReviewRow {
  @PrimaryColumn({ type: 'uuid' }) applicationId: string;
  @PrimaryColumn({ type: 'uuid' }) userId: string;
  @Column({ type: 'integer', nullable: true }) score: number | null;
  @Column({ type: 'text' }) note: string;
  @Column({ type: 'timestamptz' }) reviewedAt: Date;
}

@Entity('application_invitation')
export class ApplicationInvitationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) applicationId: string;
  @Column({ type: 'text' }) email: string;
  @Column({ type: 'text' }) name: string;
  @Column({ type: 'timestamptz' }) invitedAt: Date;
  @Column({ type: 'uuid', nullable: true }) joinedId: string | null;
  @Column({ type: 'timestamptz', nullable: true }) joinedAt: Date | null;
}
