import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('private_note')
export class PrivateNoteRow {
  @PrimaryColumn({ type: 'uuid' }) segmentId: string;
  @PrimaryColumn({ type: 'uuid' }) userId: string;
  @Column({ type: 'uuid' }) rundownId: string;
  @Column({ type: 'text' }) text: string;
  @Column({ type: 'timestamptz' }) updatedAt: Date;
}
