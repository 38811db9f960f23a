import type { LocalStart, SegmentChange, TimedSegment } from '#rundown';
import { readCell, sameCell, writeCell } from '../cell.js';
import { newLine, type Written } from '../change.js';
import type { Matrix } from './clipboard.js';
import type { TableColumn } from './columns.js';
import type { Cell } from './grid.js';
import { readCellText } from './read-cell-text.js';

/** What a pasted table comes to. */
export interface PastedCells {
  readonly cells: readonly Written[];
  /** Lines that stand below the last one. */
  readonly added: readonly { readonly segmentId: string; readonly fields: SegmentChange }[];
  /** Cells whose text means nothing in their column, or which are only read: they stay as they are. `row` and `column` in the pasted table, from 0. */
  readonly unread: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Pasted columns that stand to the right of the last one. */
  readonly columnsBeyond: number;
}

/** Lays a table over the rundown's cells from `at` on; a single cell fills the whole selection. `nameLine` names new lines. */
export function pasteCells(matrix: Matrix, at: Cell, range: { readonly rows: number; readonly columns: number }, lines: readonly TimedSegment[], columns: readonly TableColumn[], start: LocalStart | null, nameLine: () => string): PastedCells {
  const laid = matrix.length === 1 && matrix[0]!.length === 1 ? Array.from({ length: range.rows }, () => Array.from({ length: range.columns }, () => matrix[0]![0]!)) : matrix;
  const width = Math.max(0, ...laid.map((line) => line.length));
  const unread: { row: number; column: number; text: string }[] = [];
  const cells: Written[] = [];
  const added: { segmentId: string; fields: SegmentChange }[] = [];
  laid.forEach((line, row) => {
    const segment = lines[at.row + row];
    const read = line.flatMap((text, index) => {
      const column = columns[at.column + index];
      if (column === undefined) return [];
      const value = column.field === null ? undefined : readCellText(text, column, start);
      if (value === undefined || column.field === null) {
        if (text.trim() !== '') unread.push({ row, column: index, text });
        return [];
      }
      return [{ field: column.field, value }];
    });
    if (segment !== undefined) {
      for (const { field, value } of read) {
        const seen = readCell(segment, field);
        if (!sameCell(seen, value)) cells.push({ segmentId: segment.id, field, value, seen });
      }
    } else if (read.some(({ value }) => value !== '' && value !== null)) {
      const blank = newLine('', { kind: 'debate', title: '', durationSeconds: 0 });
      const whole = read.reduce((made, { field, value }) => ({ ...made, ...writeCell(made, field, value) }), blank);
      const { id: _, why: __, ...fields } = whole;
      added.push({ segmentId: nameLine(), fields });
    }
  });
  return { cells, added, unread, columnsBeyond: Math.max(0, at.column + width - columns.length) };
}

/** The selected cells as a table of texts. */
export const copyCells = (lines: readonly TimedSegment[], columns: readonly TableColumn[], text: (segment: TimedSegment, column: TableColumn) => string): Matrix =>
  lines.map((segment) => columns.map((column) => text(segment, column)));

/** Emptying the selection: texts and fixed starts go, durations and people stay. */
export function emptyCells(lines: readonly TimedSegment[], columns: readonly TableColumn[]): readonly Written[] {
  return lines.flatMap((segment) => columns.flatMap(({ field, writing }): Written[] => {
    if (field === null || (writing !== 'text' && writing !== 'start')) return [];
    const [value, seen] = [writing === 'start' ? null : '', readCell(segment, field)];
    return sameCell(seen, value) ? [] : [{ segmentId: segment.id, field, value, seen }];
  }));
}
