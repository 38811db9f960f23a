import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { HOUSE_COLUMNS } from '#rundown';
import { houseColumns, keepColumns, layColumns, placeColumn, showColumn, widenColumn, type LaidColumn } from './column-layout.js';

const OWN = ['own-1', 'own-2', 'own-3'];
const ids = (columns: readonly LaidColumn[]) => columns.map(({ id }) => id);
const someOwn = fc.subarray(OWN);
const kept = fc.tuple(fc.shuffledSubarray([...HOUSE_COLUMNS, ...OWN, 'gone']), fc.boolean()).map(([chosen, shown]) => chosen.map((id, i) => ({ id, shown: shown || i === 0, width: i % 2 === 0 ? null : 100 + i })));

describe('a layout', () => {
  it('has each column of the table once, whatever was kept, and keeps the order of what was', () => {
    fc.assert(fc.property(kept, someOwn, (columns, own) => {
      const laid = layColumns(columns, own);
      expect(ids(laid).toSorted()).toEqual(ids(houseColumns(own)).toSorted());
      expect(ids(laid).filter((id) => ids(columns).includes(id))).toEqual(ids(columns).filter((id) => ids(laid).includes(id)));
      expect(layColumns(laid, own)).toEqual(laid);
    }));
  });

  it('loses no column by any series of changes, and always shows one', () => {
    const change = fc.oneof(
      fc.record({ id: fc.constantFrom<string>(...HOUSE_COLUMNS), shown: fc.boolean() }).map(({ id, shown }) => (columns: readonly LaidColumn[]) => showColumn(columns, id, shown)),
      fc.record({ id: fc.constantFrom<string>(...HOUSE_COLUMNS), place: fc.integer({ min: -3, max: 20 }) }).map(({ id, place }) => (columns: readonly LaidColumn[]) => placeColumn(columns, id, place)),
      fc.record({ id: fc.constantFrom<string>(...HOUSE_COLUMNS), width: fc.option(fc.double({ min: -50, max: 5000, noNaN: true })) }).map(({ id, width }) => (columns: readonly LaidColumn[]) => widenColumn(columns, id, width)),
    );
    fc.assert(fc.property(fc.array(change, { maxLength: 60 }), (changes) => {
      const end = changes.reduce((columns, does) => does(columns), houseColumns([]));
      expect(ids(end).toSorted()).toEqual([...HOUSE_COLUMNS].toSorted());
      expect(end.some(({ shown }) => shown)).toBe(true);
      expect(end.every(({ width }) => width === null || (Number.isInteger(width) && width >= 24 && width <= 1200))).toBe(true);
    }));
  });

  it('puts a column where it is asked, and a new one beside its neighbour', () => {
    expect(ids(placeColumn(houseColumns([]), 'content', 0)).slice(0, 2)).toEqual(['content', 'number']);
    const older = houseColumns([]).filter(({ id }) => id !== 'back').toReversed();
    expect(ids(layColumns(older, [])).slice(-3)).toEqual(['start', 'back', 'number']);
  });

  it('remembers the columns of other shows', () => {
    const before = [...houseColumns([]), { id: 'own-1', shown: true, width: 90 }];
    const laid = placeColumn(layColumns(before, []), 'notes', 0);
    expect(keepColumns(before, laid)).toEqual([...laid, { id: 'own-1', shown: true, width: 90 }]);
  });
});
