import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('one_time_link')
export class OneTimeLinkRow {
  @PrimaryColumn({ type: 'text' }) tokenHash: string;
  @Column({ type: 'text' }) purpose: string;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz' }) expiresAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) usedAt: Date | null;
}
