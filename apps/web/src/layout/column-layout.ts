import { HOUSE_COLUMNS } from '#rundown';

/** One column as it is laid: `width` in CSS pixels, null as wide as it comes. */
export interface LaidColumn {
  readonly id: string;
  readonly shown: boolean;
  readonly width: number | null;
}

export const [NARROWEST, WIDEST] = [24, 1_200];

/** What comes with the house is shown but for what few people need. */
const HIDDEN_AT_FIRST: readonly string[] = ['back', 'objective', 'camera', 'sound', 'lowerThird', 'notes', 'privateNotes'];

/** The house's columns as they come, then the show's own. */
export const houseColumns = (own: readonly string[]): readonly LaidColumn[] => [
  ...HOUSE_COLUMNS.map((id) => ({ id, shown: !HIDDEN_AT_FIRST.includes(id), width: null })),
  ...own.map((id) => ({ id, shown: true, width: null })),
];

/** A kept layout on a table that may have other columns since: what is gone is left out, what is new stands after what came before it. */
export function layColumns(kept: readonly LaidColumn[], own: readonly string[]): readonly LaidColumn[] {
  const house = houseColumns(own);
  const laid = kept.filter(({ id }) => house.some((column) => column.id === id));
  house.forEach((column, i) => {
    if (laid.some(({ id }) => id === column.id)) return;
    const before = laid.findIndex(({ id }) => id === house[i - 1]?.id);
    laid.splice(before + 1, 0, column);
  });
  return laid;
}

/** Shows or hides one; the last that is shown stays. */
export function showColumn(columns: readonly LaidColumn[], id: string, shown: boolean): readonly LaidColumn[] {
  const next = columns.map((column) => (column.id === id ? { ...column, shown } : column));
  return next.some((column) => column.shown) ? next : columns;
}

/** Gives one a width, held within what a column can be. */
export const widenColumn = (columns: readonly LaidColumn[], id: string, width: number | null): readonly LaidColumn[] =>
  columns.map((column) => (column.id === id ? { ...column, width: width === null ? null : Math.min(WIDEST, Math.max(NARROWEST, Math.round(width))) } : column));

/** Puts one at a place counted from 0, held within the table. */
export function placeColumn(columns: readonly LaidColumn[], id: string, place: number): readonly LaidColumn[] {
  const moved = columns.find((column) => column.id === id);
  if (moved === undefined) return columns;
  const rest = columns.filter((column) => column !== moved);
  const to = Math.min(rest.length, Math.max(0, place));
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** What a change of the columns seen makes of those kept: columns of other shows keep their places. */
export function keepColumns(kept: readonly LaidColumn[], laid: readonly LaidColumn[]): readonly LaidColumn[] {
  return [...laid, ...kept.filter(({ id }) => !laid.some((column) => column.id === id))];
}
