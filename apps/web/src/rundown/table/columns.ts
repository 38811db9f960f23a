import { HOUSE_COLUMNS, type HouseColumn, type RundownColumn } from '#rundown';
import type { CellField } from '../cell.js';

/** How a cell is written in: on one line, on several, as a duration, as a start, by choosing people, or for oneself; null: it is only read. */
export type Writing = 'line' | 'text' | 'duration' | 'start' | 'people' | 'private';

export interface TableColumn {
  readonly id: string;
  readonly field: CellField | null;
  readonly writing: Writing | null;
  /** In CSS pixels; null: as it comes. */
  readonly width: number | null;
  /** Of a column of the show's own; null: the house has a word for the id. */
  readonly title: string | null;
}

const WRITTEN: Readonly<Record<HouseColumn, readonly [CellField | null, Writing | null]>> = {
  number: [null, null],
  start: ['hardStart', 'start'],
  back: [null, null],
  duration: ['durationSeconds', 'duration'],
  cumulative: [null, null],
  segment: ['title', 'line'],
  objective: ['objective', 'text'],
  speakers: ['speakers', 'people'],
  content: ['content', 'text'],
  camera: ['camera', 'text'],
  sound: ['sound', 'text'],
  lowerThird: ['lowerThird', 'text'],
  notes: ['notes', 'text'],
  privateNotes: [null, 'private'],
};
const isHouse = (id: string): id is HouseColumn => (HOUSE_COLUMNS as readonly string[]).includes(id);

/** The columns wanted, in their order; one of the show's own that somebody removed is left out. */
export function columnsOf(wanted: readonly { readonly id: string; readonly shown: boolean; readonly width: number | null }[], own: readonly RundownColumn[]): readonly TableColumn[] {
  return wanted.filter(({ shown }) => shown).flatMap(({ id, width }): TableColumn[] => {
    if (isHouse(id)) {
      const [field, writing] = WRITTEN[id];
      return [{ id, field, writing, width, title: null }];
    }
    const column = own.find((one) => one.id === id);
    return column === undefined ? [] : [{ id, field: `cell:${column.id}`, writing: 'text', width, title: column.title }];
  });
}

/** What a team calls the column that a cell belongs to: what a contributor may write in is given in these words. */
function teamColumn(field: CellField): string {
  switch (field) {
    case 'durationSeconds': case 'hardStart': return 'duration';
    case 'speakers': return 'people';
    case 'camera': case 'sound': case 'lowerThird': return 'technique';
    default: return field.startsWith('cell:') ? `custom:${field.slice('cell:'.length)}` : field;
  }
}

/** One's own notes are written by whoever reads; the rest by who shapes, or by a contributor in the columns given to them (`mine`; null: none in particular). */
export function isWritable(column: TableColumn | undefined, shaping: boolean, mine: ReadonlySet<string> | null): boolean {
  if (column === undefined || column.writing === null) return false;
  if (column.writing === 'private') return true;
  return column.field !== null && (shaping || (mine?.has(teamColumn(column.field)) ?? false));
}
