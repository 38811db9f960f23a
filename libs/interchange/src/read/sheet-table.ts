/** A table as a file holds it: texts by row and column, as a person sees them. */
export interface SheetTable {
  /** Null where a file has one table without a name. */
  readonly name: string | null;
  /** Short rows are short: what is not there is empty. */
  readonly rows: readonly (readonly string[])[];
}

export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 200;
/** Letters in all cells together. */
export const MOST_LETTERS = 10_000_000;

export interface TableRefused {
  readonly outcome: 'tableRefused';
  readonly code: 'tooManyRows' | 'tooManyColumns' | 'tooMuchText' | 'notASpreadsheet' | 'xmlBroken' | 'xmlDeclares' | 'tableEmpty';
}

/** The first bound that tables pass, or null. */
export function refuseTables(sheets: readonly SheetTable[]): TableRefused | null {
  let letters = 0;
  for (const { rows } of sheets) {
    if (rows.length > MOST_ROWS) return { outcome: 'tableRefused', code: 'tooManyRows' };
    for (const row of rows) {
      if (row.length > MOST_COLUMNS) return { outcome: 'tableRefused', code: 'tooManyColumns' };
      for (const cell of row) letters += cell.length;
    }
    if (letters > MOST_LETTERS) return { outcome: 'tableRefused', code: 'tooMuchText' };
  }
  return sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell.trim() !== ''))) ? null : { outcome: 'tableRefused', code: 'tableEmpty' };
}
