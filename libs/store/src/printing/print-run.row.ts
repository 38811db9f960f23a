import type { PrintListEntry, PrintRun, PrintRunId, UserId } from '#desk';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('print_list')
export class PrintListRow {
  @PrimaryColumn({ type: 'text' }) place: string;
  @Column({ type: 'uuid', nullable: true }) studioId: string | null;
  @Column({ type: 'jsonb' }) entries: readonly PrintListEntry[];
  @Column({ type: 'uuid', nullable: true }) editedBy: string | null;
  @Column({ type: 'text' }) editedByName: string;
  @Column({ type: 'timestamptz' }) editedAt: Date;
}

@Entity('print_run')
export class PrintRunRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'date' }) day: string;
  @Column({ type: 'text' }) locale: PrintRun['locale'];
  @Column({ type: 'boolean' }) ofPeople: boolean;
  @Column({ type: 'text' }) state: PrintRun['state'];
  @Column({ type: 'text', nullable: true }) step: PrintRun['step'];
  @Column({ type: 'integer' }) done: number;
  @Column({ type: 'integer' }) copies: number;
  @Column({ type: 'text', nullable: true }) show: string | null;
  @Column({ type: 'jsonb', nullable: true }) refusal: PrintRun['refusal'];
  @Column({ type: 'integer' }) attempts: number;
  @Column({ type: 'uuid', nullable: true }) requestedBy: string | null;
  @Column({ type: 'text' }) requestedByName: string;
  @Column({ type: 'timestamptz' }) requestedAt: Date;
  @Column({ type: 'timestamptz' }) touchedAt: Date;
  @Column({ type: 'timestamptz', nullable: true }) endedAt: Date | null;
}

@Entity('print_run_pdf')
export class PrintRunPdfRow {
  @PrimaryColumn({ type: 'uuid' }) printRunId: string;
  @Column({ type: 'bytea' }) bytes: Buffer;
}

/** What `toPrintRun` reads, of `print_run p`. */
export const PRINT_RUN_COLUMNS = `p.id, to_char(p.day, 'YYYY-MM-DD') as day, p.locale, p.of_people as "ofPeople", p.state, p.step, p.done, p.copies, p.show, p.refusal, p.attempts,
  p.requested_by as "requestedBy", p.requested_by_name as "requestedByName", p.requested_at as "requestedAt"`;

export type ReadPrintRun = Omit<PrintRunRow, 'touchedAt' | 'endedAt'>;
export const toPrintRun = (row: ReadPrintRun): PrintRun => ({ ...row, id: row.id as PrintRunId, requestedBy: row.requestedBy as UserId | null });
