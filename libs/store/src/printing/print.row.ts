import type { ParticipationId, Print, PrintedCopy } from '#desk';
import type { RundownId } from '#rundown';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('printed_copy')
export class PrintedCopyRow {
  @PrimaryColumn({ type: 'text' }) code: string;
  @Column({ type: 'uuid' }) rundownId: string;
  @Column({ type: 'integer', nullable: true }) version: number | null;
  @Column({ type: 'text' }) contentHash: string;
  @Column({ type: 'text' }) format: string;
  @Column({ type: 'text' }) wishes: string;
  @Column({ type: 'text' }) recipient: string;
  @Column({ type: 'uuid', nullable: true }) participationId: string | null;
  @Column({ type: 'timestamptz' }) madeAt: Date;
}

@Entity('print_log')
export class PrintLogRow {
  @PrimaryColumn({ type: 'uuid' }) id: string;
  @Column({ type: 'text' }) code: string;
  @Column({ type: 'integer', nullable: true }) revision: number | null;
  @Column({ type: 'integer' }) copies: number;
  @Column({ type: 'uuid', nullable: true }) printedBy: string | null;
  @Column({ type: 'text' }) printedByName: string;
  @Column({ type: 'timestamptz' }) printedAt: Date;
}

export const toPrintedCopy = (row: PrintedCopyRow): PrintedCopy => ({ ...row, rundownId: row.rundownId as RundownId, participationId: row.participationId as ParticipationId | null });

/** What `toPrint` reads, of `print_log l` and `printed_copy c`. */
export const PRINT_COLUMNS = `l.id, l.code, c.rundown_id as "rundownId", c.version, l.revision, c.format, c.recipient, l.copies, l.printed_by_name as "printedByName", l.printed_at as "printedAt",
  exists (select from rundown_version v where v.rundown_id = c.rundown_id and v.number > c.version and v.released_at <= l.printed_at) as outdated`;

export type ReadPrint = Omit<Print, 'printedAt'> & { readonly printedAt: Date };
export const toPrint = ({ printedAt, ...row }: ReadPrint): Print => ({ ...row, printedAt: printedAt.toISOString() });
