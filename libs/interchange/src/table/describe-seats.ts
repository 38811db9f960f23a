import type { Workbook } from './workbook.js';

/** Somebody's seat as the spreadsheet has it, in words. */
export interface SeatLine {
  readonly number: number;
  readonly name: string;
  readonly state: string;
  /** Hour of arrival; empty: not there. */
  readonly arrived: string;
  /** Empty: nothing said. */
  readonly needs: string;
}

/** In letters. */
const WIDTHS = [44, 10, 14, 16, 60] as const;

/** The list at the door as a spreadsheet: a row for each seat, in the order given. */
export function describeSeats({ title, language, editedAt, columns, seats }: Pick<Workbook, 'title' | 'language' | 'editedAt'> & { readonly columns: readonly string[]; readonly seats: readonly SeatLine[] }): Workbook {
  return {
    form: 'workbook', title, language, editedAt,
    sheets: [{
      name: columns[0]!, head: title,
      columns: columns.map((heading, index) => ({ heading, width: WIDTHS[index] ?? 16 })),
      rows: seats.map(({ name, number, state, arrived, needs }) => ({ cells: [name, String(number), state, arrived, needs] })),
    }],
  };
}
