import type { Operation } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('operation')
export class OperationRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'uuid' }) rundownId: string;
  @Column({ type: 'integer' }) revision: number;
  @Column({ type: 'text' }) verb: Operation['verb'];
  @Column({ type: 'uuid', nullable: true }) segmentId: string | null;
  @Column({ type: 'integer', nullable: true }) position: number | null;
  @Column({ type: 'uuid', nullable: true }) byUser: string | null;
  @Column({ type: 'text', nullable: true }) byName: string | null;
  @Column({ type: 'jsonb', nullable: true }) before: unknown;
  @Column({ type: 'jsonb', nullable: true }) after: unknown;
  @Column({ type: 'timestamptz' }) at: Date;
  @Column({ type: 'uuid' }) act: string;
  @Column({ type: 'text', nullable: true }) actKind: Operation['actKind'];
  @Column({ type: 'uuid', nullable: true }) undoes: string | null;
}
