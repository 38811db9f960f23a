import type { JobName, OutboxRow as WaitingJob } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('outbox')
export class OutboxRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) name: JobName;
  @Column({ type: 'jsonb' }) facts: unknown;
  @Column({ type: 'timestamptz' }) createdAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) dispatchedAt: Date | null;
  @Column({ type: 'integer' }) attempts: number;
}

/** Name and facts were written together by `Work.queue`, which is where they are checked against each other. */
export const toWaitingJob = ({ id, name, facts, createdAt }: OutboxRow): WaitingJob => ({ id, name, facts, createdAt }) as WaitingJob;
