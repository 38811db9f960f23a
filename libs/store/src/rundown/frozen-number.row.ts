import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('frozen_number')
export class FrozenNumberRow {
  @PrimaryColumn({ type: 'uuid' }) rundownId: string;
  @PrimaryColumn({ type: 'uuid' }) segmentId: string;
  @Column({ type: 'text' }) number: string;
  @Column({ type: 'text' }) title: string;
}
