import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { initialsOf, NOBODY, takePresence, type PresenceNews } from './people.js';

const seat = (name: string, at: string | null = null, number = 1) => ({
  __typename: 'Presence' as const, seat: `${name} ${number}`, userId: name, name, cell: at === null ? null : { __typename: 'CellPlace' as const, segmentId: at.split('.')[0]!, column: at.split('.')[1]! },
});
const news = (here: PresenceNews['here'], { gone = [], whole = false }: { gone?: readonly string[]; whole?: boolean } = {}): PresenceNews => ({ __typename: 'PresenceChange', whole, here, gone });
const own = 'Inès 1';

describe('the people here', () => {
  it('are named once with two pages open, and both their cells show', () => {
    const { people, cells } = takePresence(NOBODY, news([seat('Inès'), seat('Basile', 'a.title', 1), seat('Basile', 'b.notes', 2)], { whole: true }), own);
    expect(people.map(({ name, cells: at }) => [name, at])).toEqual([
      ['Basile', [{ segmentId: 'a', column: 'title' }, { segmentId: 'b', column: 'notes' }]],
      ['Inès', []],
    ]);
    expect([...cells].map(([line, columns]) => [line, [...columns].map(([column, there]) => [column, there.map(({ initials }) => initials)])])).toEqual([
      ['a', [['title', ['B']]]],
      ['b', [['notes', ['B']]]],
    ]);
  });

  it('leave one page at a time, and this page marks no cell of its own', () => {
    const both = takePresence(NOBODY, news([seat('Inès', 'a.title'), seat('Inès', 'b.title', 2)], { whole: true }), own);
    expect([...both.cells.keys()]).toEqual(['b']);
    const one = takePresence(both, news([], { gone: ['Inès 2'] }), own);
    expect([one.people.length, one.cells.size]).toEqual([1, 0]);
    expect(takePresence(one, news([seat('Basile')], { whole: true }), own).people.map(({ name }) => name)).toEqual(['Basile']);
  });

  it('leave the lines alone that nobody moved in', () => {
    const before = takePresence(NOBODY, news([seat('Basile', 'a.title'), seat('Colombe', 'b.title')], { whole: true }), own);
    const after = takePresence(before, news([seat('Basile', 'c.title')]), own);
    expect(after.cells.get('b')).toBe(before.cells.get('b'));
    expect([...after.cells.keys()]).toEqual(['c', 'b']);
  });

  it('are the same whether told one by one or whole', () => {
    const cell = fc.option(fc.constantFrom('a.title', 'a.notes', 'b.title'), { nil: null });
    const step = fc.record({ name: fc.constantFrom('Inès', 'Basile', 'Colombe'), page: fc.constantFrom(1, 2), at: cell, leaves: fc.boolean() });
    fc.assert(fc.property(fc.array(step), (steps) => {
      const seats = new Map<string, PresenceNews['here'][number]>();
      let told = NOBODY;
      for (const { name, page, at, leaves } of steps) {
        const one = seat(name, at, page);
        if (leaves) seats.delete(one.seat);
        else seats.set(one.seat, one);
        told = takePresence(told, leaves ? news([], { gone: [one.seat] }) : news([one]), own);
      }
      const whole = takePresence(NOBODY, news([...seats.values()], { whole: true }), own);
      expect(told.people).toEqual(whole.people);
      expect(told.cells).toEqual(whole.cells);
    }));
  });

  it('have initials in any alphabet', () => {
    expect(['Inès Vauquelande', 'Jean-Paul de la Tour', ' zoé ', '', '𠮷野 家'].map(initialsOf)).toEqual(['IV', 'JT', 'Z', '', '𠮷家']);
  });
});
