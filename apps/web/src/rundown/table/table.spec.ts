import { describe, expect, it } from '@jest/globals';
import { readHardStart, timeRundown, type ColumnId } from '#rundown';
import fc from 'fast-check';
import { buildRundown, buildSegment } from '../../../../../libs/rundown/testing/build-rundown.js';
import { readTable, spreadMerged, writeTable } from './clipboard.js';
import { columnsOf } from './columns.js';
import { afterWriting, FIRST_CELL, rangeOf, stepGrid, type Grid, type GridKey } from './grid.js';
import { emptyCells, pasteCells } from './paste-cells.js';

const key = (name: string, more: Partial<GridKey> = {}): GridKey => ({ key: name, shift: false, ctrl: false, alt: false, ...more });
const size = { rows: 5, columns: 3, writable: (column: number) => column > 0 };
const press = (...keys: readonly GridKey[]) => keys.reduce<Grid>((grid, one) => stepGrid(grid, one, size) ?? grid, FIRST_CELL);
const at = (row: number, column: number): Grid => ({ ...FIRST_CELL, active: { row, column } });

describe('the grid', () => {
  it('goes by arrows and to the ends, and never out of the table', () => {
    expect(press(key('ArrowDown'), key('ArrowRight'), key('ArrowDown')).active).toEqual({ row: 2, column: 1 });
    expect(press(key('ArrowDown', { ctrl: true }), key('End')).active).toEqual({ row: 4, column: 2 });
    expect(press(key('ArrowUp'), key('ArrowLeft')).active).toEqual({ row: 0, column: 0 });
    fc.assert(fc.property(fc.array(fc.record({ key: fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', 'a', 'Enter', 'Escape'), shift: fc.boolean(), ctrl: fc.boolean(), alt: fc.boolean() })), (keys) => {
      const { active, anchor } = press(...keys);
      for (const cell of [active, anchor ?? active]) expect(cell.row >= 0 && cell.row < 5 && cell.column >= 0 && cell.column < 3).toBe(true);
    }));
  });

  it('stretches a range with Shift, selects all, and lets go with Escape', () => {
    const range = press(key('ArrowDown'), key('ArrowDown', { shift: true }), key('ArrowRight', { shift: true }));
    expect(rangeOf(range)).toEqual({ top: 1, bottom: 2, left: 0, right: 1 });
    expect(rangeOf(stepGrid(range, key('Escape'), size)!)).toEqual({ top: 2, bottom: 2, left: 1, right: 1 });
    expect(rangeOf(press(key('a', { ctrl: true })))).toEqual({ top: 0, bottom: 4, left: 0, right: 2 });
  });

  it('begins to write by Enter, F2 or a letter, where there is something to write in', () => {
    expect(stepGrid(at(0, 1), key('Enter'), size)?.editing).toEqual({ text: null });
    expect(stepGrid(at(0, 1), key('é'), size)?.editing).toEqual({ text: 'é' });
    expect(stepGrid(at(0, 1), key('a'), size)?.editing).toEqual({ text: 'a' });
    for (const one of [stepGrid(at(0, 0), key('Enter'), size), stepGrid(at(0, 0), key('x'), size), stepGrid(at(0, 1), key('c', { ctrl: true }), size), stepGrid(at(0, 1), key('ArrowUp', { alt: true }), size), stepGrid(at(0, 1), key('Shift'), size)]) expect(one).toBeNull();
  });

  it('goes on after writing: down, right, to the next line, and back', () => {
    expect(afterWriting(at(1, 1), 'Enter', false, size).active).toEqual({ row: 2, column: 1 });
    expect(afterWriting(at(1, 2), 'Tab', false, size).active).toEqual({ row: 2, column: 0 });
    expect(afterWriting(at(1, 0), 'Tab', true, size).active).toEqual({ row: 0, column: 2 });
    expect(afterWriting(at(4, 2), 'Tab', false, size).active).toEqual({ row: 4, column: 2 });
  });
});

describe('the clipboard', () => {
  it('reads back whatever it wrote, quotes and line ends included', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\t', '\n', ' ', ';') });
    fc.assert(fc.property(fc.integer({ min: 1, max: 4 }).chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 })), (table) => {
      // A last line that holds one empty cell cannot be told from no line.
      fc.pre(table.length === 1 || table.at(-1)!.join('') !== '' || table.at(-1)!.length > 1);
      expect(readTable(writeTable(table))).toEqual(table);
    }));
  });

  it('takes a quote that closes nothing as a quote, and both kinds of line end', () => {
    expect(readTable('12" de haut\t"b\r\nc\td\r\n')).toEqual([['12" de haut', '"b'], ['c', 'd']]);
    expect(readTable('')).toEqual([['']]);
  });

  it('spreads merged cells', () => {
    const one = (text: string, columns = 1, rows = 1) => ({ text, columns, rows });
    expect(spreadMerged([[one('Titre', 2), one('c')], [one('haut', 1, 2), one('x'), one('y')], [one('z')]])).toEqual([['Titre', '', 'c'], ['haut', 'x', 'y'], ['', 'z', '']]);
  });
});

describe('pasting', () => {
  const rundown = buildRundown({ columns: [{ id: 'p' as ColumnId, title: 'Prompteur' }], segments: [buildSegment({ id: 'a', title: 'Un', durationSeconds: 60 }), buildSegment({ id: 'b', title: 'Deux', durationSeconds: 90 })] });
  const { segments } = timeRundown(rundown);
  const wanted = ['number', 'start', 'duration', 'cumulative', 'segment', 'speakers', 'content', 'notes', 'p', 'gone'];
  const columns = columnsOf(wanted.map((id) => ({ id, shown: true, width: null })), rundown.columns!);
  const column = (name: string) => columns.findIndex(({ id }) => id === name);
  let named = 0;
  const paste = (matrix: string[][], row: number, name: string, range = { rows: 1, columns: 1 }) => pasteCells(matrix, { row, column: column(name) }, range, segments, columns, rundown.start, () => `n${(named += 1)}`);

  it('lays a table over cells, adds lines below the last, and says what it could not read', () => {
    expect(columns.map(({ id }) => id)).toEqual(wanted.slice(0, -1));
    const pasted = paste([['1:30', 'x', 'Le deux'], ['abc', '', 'Nouvelle'], ['', '', '']], 1, 'duration');
    expect(pasted).toEqual({
      cells: [{ segmentId: 'b', field: 'title', value: 'Le deux', seen: 'Deux' }],
      added: [{ segmentId: 'n1', fields: expect.objectContaining({ title: 'Nouvelle', durationSeconds: 0 }) }],
      unread: [{ row: 0, column: 1, text: 'x' }, { row: 1, column: 0, text: 'abc' }],
      columnsBeyond: 0,
    });
    expect(paste([['Note', 'Défile', 'trop', 'loin']], 0, 'notes')).toMatchObject({ cells: [{ field: 'notes', value: 'Note' }, { field: 'cell:p', value: 'Défile' }], columnsBeyond: 2 });
  });

  it('fills a selection with one cell, and empties texts but no duration', () => {
    expect(paste([['Pareil']], 0, 'notes', { rows: 2, columns: 2 }).cells.map(({ segmentId, field }) => [segmentId, field])).toEqual([['a', 'notes'], ['a', 'cell:p'], ['b', 'notes'], ['b', 'cell:p']]);
    const noted = segments.map((one) => ({ ...one, notes: 'À dire' }));
    expect(emptyCells(noted, columns).map(({ segmentId, field, value }) => [segmentId, field, value])).toEqual([['a', 'notes', ''], ['b', 'notes', '']]);
  });

  it('reads a start of the day, of the next one, and one counted from the show’s', () => {
    const start = { local: '2026-12-31T23:30', zone: 'Europe/Paris' };
    expect(['23:45', '00:10:05', '0h10', '+12:00', '25:00', 'tôt'].map((text) => readHardStart(text, start))).toEqual([
      { local: '2026-12-31T23:45' }, { local: '2027-01-01T00:10:05' }, { local: '2027-01-01T00:10' }, { offsetSeconds: 720 }, undefined, undefined,
    ]);
    expect(readHardStart('19:00', null)).toBeUndefined();
  });
});
