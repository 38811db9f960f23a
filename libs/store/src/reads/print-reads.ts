import type { Print, PrintListEntry, PrintRun, PrintRunId, Reads, StudioId } from '#desk';
import type { RundownId } from '#rundown';
import { PRINT_COLUMNS, toPrint, type ReadPrint } from '../printing/print.row.js';
import { PRINT_RUN_COLUMNS, toPrintRun, type ReadPrintRun } from '../printing/print-run.row.js';
import type { Pooled } from './pooled.js';
import { groupedInOrder, inOrder } from './rows-in-order.js';

/** Of a rundown, so many prints are listed. */
const MOST_PRINTS = 200;

type PrintReads = Pick<Reads, 'printsOf' | 'printLists' | 'printRunsById' | 'printRunsOf' | 'printRunPages'>;

/** What was printed; each read is one statement. */
export class SqlPrintReads implements PrintReads {
  constructor(private readonly pooled: Pooled) {}

  async printsOf(ids: readonly RundownId[]): Promise<Print[][]> {
    const rows = await this.pooled.rows<ReadPrint>(
      'prints-of',
      `select p.* from unnest($1::uuid[]) as asked (id) cross join lateral (
         select ${PRINT_COLUMNS} from print_log l join printed_copy c on c.code = l.code where c.rundown_id = asked.id order by l.printed_at desc, l.id desc limit ${MOST_PRINTS}) p`,
      [ids],
    );
    return groupedInOrder(ids, rows, ({ rundownId }) => rundownId, toPrint);
  }

  printLists(): Promise<{ studioId: StudioId | null; entries: PrintListEntry[] }[]> {
    return this.pooled.rows('print-lists', 'select l.studio_id as "studioId", l.entries from print_list l');
  }

  async printRunsById(ids: readonly PrintRunId[]): Promise<(PrintRun | null)[]> {
    const rows = await this.pooled.rows<ReadPrintRun>('print-runs-by-id', `select ${PRINT_RUN_COLUMNS} from print_run p where p.id = any($1::uuid[])`, [ids]);
    return inOrder(ids, rows, ({ id }) => id, toPrintRun);
  }

  async printRunsOf(day: string): Promise<PrintRun[]> {
    const rows = await this.pooled.rows<ReadPrintRun>('print-runs-of', `select ${PRINT_RUN_COLUMNS} from print_run p where p.day = $1::date order by p.requested_at desc, p.id desc limit 20`, [day]);
    return rows.map(toPrintRun);
  }

  async printRunPages(id: PrintRunId): Promise<Uint8Array | null> {
    return (await this.pooled.first<{ bytes: Buffer }>('print-run-pages', 'select f.bytes from print_run_pdf f where f.print_run_id = $1', [id]))?.bytes ?? null;
  }
}
