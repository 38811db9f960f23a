import type { Print, Reads } from '#desk';
import type { RundownId } from '#rundown';
import { PRINT_COLUMNS, toPrint, type ReadPrint } from '../printing/print.row.js';
import type { Pooled } from './pooled.js';
import { groupedInOrder } from './rows-in-order.js';

/** Of a rundown, so many prints are listed. */
const MOST_PRINTS = 200;

type PrintReads = Pick<Reads, 'printsOf'>;

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
}
