import type { ImprovementState } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('improvement')
export class ImprovementRow {
  @PrimaryColumn({ type: 'uuid' }) planningId: string;
  @Column({ type: 'text' }) state: ImprovementState;
  @Column({ type: 'integer' }) round: number;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'double precision' }) worth: number;
  @Column({ type: 'double precision' }) firstWorth: number;
  @Column({ type: 'double precision', nullable: true }) won: number | null;
  @Column({ type: 'double precision', nullable: true }) bound: number | null;
  @Column({ type: 'integer' }) attempts: number;
  @Column({ type: 'timestamptz' }) touchedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) endedAt: Date | null;
}
