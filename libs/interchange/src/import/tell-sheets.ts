import type { SheetTable } from '../read/sheet-table.js';
import type { Mapping } from './import-fields.js';
import { tellTable, type TableReader } from './tell-table.js';
import { fold, type Told } from './told.js';

/** Whatever a sheet says, and the sheet « Réserve » beside it where that has the same headings: a show as we write it. */
export function tellSheets(sheets: readonly SheetTable[], chosen: number, mapping: Mapping, reader: TableReader): Told {
  const sheet = sheets[chosen] ?? { name: null, rows: [] };
  const headings = mapping.headingRow === null ? null : JSON.stringify(sheet.rows[mapping.headingRow]);
  const reserve = sheets.find((one, index) => index !== chosen && fold(one.name ?? '') === 'reserve' && headings !== null && JSON.stringify(one.rows[mapping.headingRow!]) === headings);
  const told = tellTable(sheet, mapping, reader);
  if (reserve === undefined) return told;
  const aside = tellTable(reserve, mapping, reader);
  const known = new Set(told.groups.map(({ key }) => key));
  return {
    lines: [...told.lines, ...aside.lines],
    groups: [...told.groups, ...aside.groups.filter(({ key }) => !known.has(key))],
    columns: told.columns,
    unread: [...told.unread, ...aside.unread],
  };
}
