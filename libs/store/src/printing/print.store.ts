import type { Doer, PrintedCopy, PrintListEntry, PrintNoted, PrintRun, PrintRunId, PrintStore, StudioId, UserId } from '#desk';
import type { EntityManager } from 'typeorm';
import { changedRows, insertAll, insertUnlessTaken, readRows, runChange } from '../sql.js';
import { PRINT_RUN_COLUMNS, PrintListRow, PrintRunPdfRow, PrintRunRow, toPrintRun, type ReadPrintRun } from './print-run.row.js';
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

  async saveList(studioId: StudioId | null, entries: readonly PrintListEntry[] | null, by: Doer, at: Date): Promise<void> {
    const place = studioId ?? 'elsewhere';
    if (entries === null) return void (await runChange(this.manager, 'delete from print_list where place = $1', [place]));
    await this.manager.upsert(PrintListRow, { place, studioId, entries: [...entries], editedBy: by.id, editedByName: by.name ?? '', editedAt: at }, ['place']);
  }

  addRun(run: PrintRun): Promise<boolean> {
    return insertUnlessTaken(this.manager, PrintRunRow, { ...run, touchedAt: run.requestedAt, endedAt: null }, 'id');
  }

  async runUnderWay({ day, locale, ofPeople }: Pick<PrintRun, 'day' | 'locale' | 'ofPeople'>): Promise<PrintRun | null> {
    return this.firstRun(`p.day = $1 and p.locale = $2 and p.of_people = $3 and p.state in ('queued', 'running')`, [day, locale, ofPeople]);
  }

  lockRun(id: PrintRunId): Promise<PrintRun | null> {
    return this.firstRun('p.id = $1 for update', [id]);
  }

  async saveRun({ id, state, step, done, copies, show, refusal, attempts }: PrintRun, at: Date): Promise<void> {
    const ended = state !== 'queued' && state !== 'running';
    await this.manager.query(
      'update print_run set state = $2, step = $3, done = $4, copies = $5, show = $6, refusal = $7, attempts = $8, touched_at = $9, ended_at = $10 where id = $1',
      [id, state, step, done, copies, show, refusal === null ? null : JSON.stringify(refusal), attempts, at, ended ? at : null],
    );
  }

  async keepPages(printRunId: PrintRunId, pages: Uint8Array): Promise<void> {
    await this.manager.insert(PrintRunPdfRow, { printRunId, bytes: Buffer.from(pages) });
  }

  async takeSilentRuns(since: Date, at: Date): Promise<PrintRunId[]> {
    const rows = await changedRows<{ id: PrintRunId }>(
      this.manager,
      `update print_run p set touched_at = $2 where p.state in ('queued', 'running') and p.touched_at < $1
       and not exists (select from outbox o where o.dispatched_at is null and o.name = 'papers.run' and o.facts ->> 'printRunId' = p.id::text)
       returning p.id`,
      [since, at],
    );
    return rows.map(({ id }) => id);
  }

  async forgetRuns(before: Date): Promise<void> {
    await runChange(this.manager, 'delete from print_run where requested_at < $1', [before]);
  }

  private async firstRun(where: string, values: readonly unknown[]): Promise<PrintRun | null> {
    const [row] = await readRows<ReadPrintRun>(this.manager, `select ${PRINT_RUN_COLUMNS} from print_run p where ${where}`, values);
    return row ? toPrintRun(row) : null;
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
