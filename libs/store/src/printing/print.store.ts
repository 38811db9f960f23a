import type { PrintedCopy, PrintNoted, PrintStore, UserId } from '#desk';
import type { EntityManager } from 'typeorm';
import { insertAll, insertUnlessTaken, readRows } from '../sql.js';
import { PrintedCopyRow, PrintLogRow, toPrintedCopy } from './print.row.js';

/** Papers that were printed, inside one transaction. */
export class SqlPrintStore implements PrintStore {
  constructor(private readonly manager: EntityManager) {}

  async codeFor(copy: PrintedCopy): Promise<string | null> {
    return (await this.codeLike(copy)) ?? ((await insertUnlessTaken(this.manager, PrintedCopyRow, copy, 'code')) ? copy.code : this.codeLike(copy));
  }

  async byCode(code: string): Promise<PrintedCopy | null> {
    const row = await this.manager.findOneBy(PrintedCopyRow, { code });
    return row && toPrintedCopy(row);
  }

  async hasPrinted(code: string, by: UserId | null, since: Date): Promise<boolean> {
    const rows = await readRows(this.manager, 'select from print_log where code = $1 and printed_by is not distinct from $2 and printed_at >= $3 limit 1', [code, by, since]);
    return rows.length > 0;
  }

  note(prints: readonly PrintNoted[]): Promise<void> {
    return insertAll(this.manager, PrintLogRow, prints);
  }

  /** Of the same paper. */
  private async codeLike({ rundownId, version, contentHash, format, wishes, recipient, participationId }: PrintedCopy): Promise<string | null> {
    const [row] = await readRows<{ code: string }>(
      this.manager,
      `select code from printed_copy where rundown_id = $1 and version is not distinct from $2 and content_hash = $3 and format = $4 and wishes = $5 and recipient = $6
       and participation_id is not distinct from $7`,
      [rundownId, version, contentHash, format, wishes, recipient, participationId],
    );
    return row?.code ?? null;
  }
}
