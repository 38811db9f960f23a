import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('blocked_address')
export class BlockedAddressRow {
  @PrimaryColumn({ type: 'text' }) address: string;
  @Column({ type: 'text' }) reason: string;
  @Column({ type: 'timestamptz' }) blockedAt: Date;
}
