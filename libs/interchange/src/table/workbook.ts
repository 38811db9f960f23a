import type { Language } from '#rundown';
import type { TableCell } from './show-cells.js';

/** A spreadsheet as plain data, for whoever makes its bytes. */
export interface Workbook {
  readonly form: 'workbook';
  readonly title: string;
  readonly language: Language;
  /** ISO instant, the only time in the file: the same show gives the same bytes. */
  readonly editedAt: string;
  readonly sheets: readonly Sheet[];
}

/** One sheet: a row of headings that stays in sight and on every printed page, and the rows under it. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** What stands at the head and foot of each printed page. */
  readonly head: string;
}

export interface SheetColumn {
  readonly heading: string;
  /** In letters. */
  readonly width: number;
  readonly hidden?: true;
}

export interface SheetRow {
  readonly cells: readonly TableCell[];
  /** `part`: the heading of a part; `fixed`: starts at its own time; `quiet`: takes no time. */
  readonly look?: 'part' | 'fixed' | 'quiet';
}
