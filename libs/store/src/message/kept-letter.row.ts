import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('kept_letter')
export class KeptLetterRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid', nullable: true }) messageId: string | null;
  @Column({ type: 'text' }) recipientName: string;
  @Column({ type: 'text' }) address: string;
  @Column({ type: 'text' }) subject: string;
  @Column({ type: 'bytea' }) bytes: Buffer;
  @Column({ type: 'timestamptz' }) keptAt: Date;
}
