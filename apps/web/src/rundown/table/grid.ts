/** A cell of the table; both from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where the keyboard is, what is selected with it, and whether somebody writes there; `text` is what replaces the cell's, null: its own. */
export interface Grid {
  readonly active: Cell;
  /** The other corner of a selected range; null: the cell alone. */
  readonly anchor: Cell | null;
  readonly editing: { readonly text: string | null } | null;
}

export const FIRST_CELL: Grid = { active: { row: 0, column: 0 }, anchor: null, editing: null };

/** Lines and columns there are, and whether a column is written in. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  readonly writable: (column: number) => boolean;
}

/** A key as the grid hears it. */
export interface GridKey {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or ⌘. */
  readonly ctrl: boolean;
  readonly alt: boolean;
}

/** Lines that a page up or down goes. */
const PAGE = 10;

/** What a key does to the grid; null when it is none of its keys. Pure: the same key in the same place does the same. */
export function stepGrid(grid: Grid, { key, shift, ctrl, alt }: GridKey, size: GridSize): Grid | null {
  if (alt || size.rows === 0 || size.columns === 0) return null;
  const { active } = grid;
  const go = (row: number, column: number, extend = shift): Grid => moveTo(grid, { row, column }, extend, size);
  switch (key) {
    case 'ArrowUp': return go(ctrl ? 0 : active.row - 1, active.column);
    case 'ArrowDown': return go(ctrl ? size.rows - 1 : active.row + 1, active.column);
    case 'ArrowLeft': return go(active.row, ctrl ? 0 : active.column - 1);
    case 'ArrowRight': return go(active.row, ctrl ? size.columns - 1 : active.column + 1);
    case 'PageUp': return go(active.row - PAGE, active.column);
    case 'PageDown': return go(active.row + PAGE, active.column);
    case 'Home': return go(ctrl ? 0 : active.row, 0);
    case 'End': return go(ctrl ? size.rows - 1 : active.row, size.columns - 1);
    case 'Escape': return grid.anchor === null ? null : { ...grid, anchor: null };
    case 'a': return ctrl ? { active: { row: size.rows - 1, column: size.columns - 1 }, anchor: { row: 0, column: 0 }, editing: null } : replaceBy(grid, key, ctrl, size);
    case 'Enter': case 'F2': return !ctrl && size.writable(active.column) ? { ...grid, anchor: null, editing: { text: null } } : null;
    default: return replaceBy(grid, key, ctrl, size);
  }
}

/** A letter typed on a cell begins to replace what stands there. */
function replaceBy(grid: Grid, key: string, ctrl: boolean, size: GridSize): Grid | null {
  const isLetter = [...key].length === 1 && !ctrl && key !== ' ';
  return isLetter && size.writable(grid.active.column) ? { ...grid, anchor: null, editing: { text: key } } : null;
}

/** The grid with another cell active, kept within the table; `extend` stretches the selection there. */
export function moveTo(grid: Grid, to: Cell, extend: boolean, { rows, columns }: Pick<GridSize, 'rows' | 'columns'>): Grid {
  const within = (value: number, count: number) => Math.max(0, Math.min(count - 1, value));
  const active = { row: within(to.row, rows), column: within(to.column, columns) };
  return { active, anchor: extend ? (grid.anchor ?? grid.active) : null, editing: null };
}

/** After a cell was written: down with Enter, right with Tab (to the next line at the end), back with Shift. */
export function afterWriting(grid: Grid, by: 'Enter' | 'Tab', shift: boolean, size: Pick<GridSize, 'rows' | 'columns'>): Grid {
  const { row, column } = grid.active;
  const step = shift ? -1 : 1;
  if (by === 'Enter') return moveTo(grid, { row: row + step, column }, false, size);
  const next = row * size.columns + column + step;
  if (next < 0 || next >= size.rows * size.columns) return { ...grid, editing: null };
  return moveTo(grid, { row: Math.floor(next / size.columns), column: next % size.columns }, false, size);
}

/** The selected range, from its first to its last line and column, both included. */
export function rangeOf({ active, anchor }: Grid): { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number } {
  const other = anchor ?? active;
  return { top: Math.min(active.row, other.row), bottom: Math.max(active.row, other.row), left: Math.min(active.column, other.column), right: Math.max(active.column, other.column) };
}
