import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { Rundown } from '../rundown.js';
import { timeRundown } from '../time-rundown.js';
import { freezeNumbers } from './freeze-numbers.js';
import { compareNumbers, readNumber, writeNumber } from './line-number.js';
import { listRemoved } from './list-removed.js';
import { numberLines } from './number-lines.js';

const lines = (ids: string) => ids.split(' ').filter(Boolean).map((id) => buildSegment({ id, title: `Ligne ${id}` }));
const show = (ids: string): Rundown => buildRundown({ segments: lines(ids) });
const release = (rundown: Rundown): Rundown => ({ ...rundown, frozen: freezeNumbers(rundown) });
const to = (rundown: Rundown, ids: string): Rundown => ({ ...rundown, segments: lines(ids) });
const said = (rundown: Rundown) => rundown.segments.map(({ id }, position) => `${id}=${numberLines(rundown)[position]}`).join(', ');

describe('the numbers of the lines', () => {
  it('count from 1 until the first release, and change with the order', () => {
    expect(said(show('a b c'))).toBe('a=1, b=2, c=3');
    expect(said(show('c a b'))).toBe('c=1, a=2, b=3');
    expect(timeRundown(show('a b c')).segments.map(({ times }) => times.number)).toEqual(['1', '2', '3']);
  });

  it('are frozen by a release: an insertion is a bis of the number above, a moved line keeps its own', () => {
    const released = release(show('a b c'));
    expect(said(to(released, 'a b x y c'))).toBe('a=1, b=2, x=2 bis, y=2 ter, c=3');
    expect(said(to(released, 'c a b'))).toBe('c=3, a=1, b=2');
    expect(said(to(released, 'c x a b'))).toBe('c=3, x=3 bis, a=1, b=2');
    expect(timeRundown(to(released, 'a x b c')).segments.map(({ times }) => times.number)).toEqual(['1', '1 bis', '2', '3']);
  });

  it('are 0 bis above the first line, and go on counting below the last', () => {
    const released = release(show('a b c'));
    expect(said(to(released, 'x y a b c z u'))).toBe('x=0 bis, y=0 ter, a=1, b=2, c=3, z=4, u=5');
    expect(said(to(released, 'a b z'))).toBe('a=1, b=2, z=4');
  });

  it('count on where nothing that was released is left, so that no two papers mean two lines by one number', () => {
    expect(said(to(release(show('a b c')), 'x y'))).toBe('x=4, y=5');
  });

  it('keep their bis at the next release, which leaves room on both sides', () => {
    const second = release(to(release(show('a b')), 'a x b'));
    expect(said(to(second, 'a x y b'))).toBe('a=1, x=1 bis, y=1 ter, b=2');
    // As Parliament does between an article and its bis.
    expect(said(to(second, 'a y z x b'))).toBe('a=1, y=1 bis A, z=1 bis B, x=1 bis, b=2');
    const third = release(to(second, 'a y x b'));
    expect(said(to(third, 'a u y v x b'))).toBe('a=1, u=1 bis AA, y=1 bis A, v=1 bis B, x=1 bis, b=2');
  });

  it('are never given twice, those of removed lines included', () => {
    const without = release(to(release(to(release(show('a b')), 'a x b')), 'a b'));
    expect(said(to(without, 'a y b'))).toBe('a=1, y=1 ter, b=2');
    expect(said(to(without, 'a x y b'))).toBe('a=1, x=1 bis, y=1 ter, b=2');
  });

  it('stay listed when their line is removed, with the title that was on paper', () => {
    const released = release(show('a b c'));
    const [, b] = released.segments;
    expect(listRemoved(to(released, 'c'))).toEqual([
      { segment: 'a', number: '1', title: 'Ligne a', inReserve: false },
      { segment: 'b', number: '2', title: 'Ligne b', inReserve: false },
    ]);
    expect(listRemoved({ ...to(released, 'a c'), reserve: [b!] })).toEqual([{ segment: 'b', number: '2', title: 'Ligne b', inReserve: true }]);
    expect(listRemoved(released)).toEqual([]);
  });

  it('are said in words as far as Latin is known, then counted', () => {
    const released = release(show('a b'));
    const many = numberLines({ segments: lines(`a ${Array.from({ length: 30 }, (_, index) => `x${index}`).join(' ')} b`), frozen: released.frozen! });
    expect([many[1], many[2], many[3], many[9], many[19], many[20], many[30]]).toEqual(['1 bis', '1 ter', '1 quater', '1 decies', '1 vicies', '1 (21)', '1 (31)']);
    for (const number of many) expect(writeNumber(readNumber(number)!)).toBe(number);
    for (const odd of ['', 'bis', '6 sexto', '6  bis', '-1', '6 bis a']) expect(readNumber(odd)).toBeNull();
  });

  it('hold for 2,000 lines in one gap of letters, and for ids that come twice', () => {
    const second = release(to(release(show('a b')), 'a x b'));
    const crowd = Array.from({ length: 2_000 }, (_, index) => `y${index}`).join(' ');
    const numbers = numberLines({ segments: lines(`a ${crowd} x b`), frozen: second.frozen! });
    expect(new Set(numbers).size).toBe(2_003);
    expect(said(to(second, 'a x x b'))).toBe('a=1, x=1 bis, x=1 ter, b=2');
    expect(freezeNumbers(to(second, 'a x x b'))).toEqual(second.frozen);
  });
});

interface Act {
  readonly does: 'add' | 'remove' | 'move' | 'release';
  readonly at: number;
  readonly to: number;
}
const acts = (...does: Act['does'][]) => fc.array(fc.record({ does: fc.constantFrom(...does), at: fc.nat(40), to: fc.nat(40) }), { maxLength: 60 });

/** The show after each act, from one of four lines that has been released. */
function run(drawn: readonly Act[]): readonly Rundown[] {
  const shows = [release(show('a b c d'))];
  drawn.forEach(({ does, at, to: place }, index) => {
    const now = shows.at(-1)!;
    const { segments } = now;
    const one = segments[at % Math.max(1, segments.length)];
    if (does === 'release') shows.push(release(now));
    if (does === 'add') shows.push({ ...now, segments: segments.toSpliced(at % (segments.length + 1), 0, buildSegment({ id: `n${index}` })) });
    if (one !== undefined && does === 'remove') shows.push({ ...now, segments: segments.filter((segment) => segment !== one) });
    if (one !== undefined && does === 'move') shows.push({ ...now, segments: segments.filter((segment) => segment !== one).toSpliced(place % segments.length, 0, one) });
  });
  return shows;
}
const keys = (rundown: Rundown) => numberLines(rundown).map((number) => readNumber(number)!);

describe('whatever is added, removed, moved and released', () => {
  const any = acts('add', 'add', 'remove', 'move', 'release');
  const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 500 });

  it('a number once frozen never changes, nor do those that a release freezes', () => holds(fc.property(any, (drawn) => {
    const onPaper = new Map<string, string>();
    for (const now of run(drawn)) {
      const numbers = numberLines(now);
      now.segments.forEach(({ id }, position) => onPaper.has(id) && expect(numbers[position]).toBe(onPaper.get(id)));
      for (const { segment, number } of now.frozen ?? []) onPaper.set(segment, onPaper.get(segment) ?? number);
      expect(numberLines(release(now))).toEqual(numbers);
      expect(freezeNumbers(release(now))).toEqual(freezeNumbers(now));
    }
  })));

  it('no number is given twice, those of removed lines included', () => holds(fc.property(any, (drawn) => {
    for (const now of run(drawn)) {
      const all = [...numberLines(now), ...listRemoved(now).map(({ number }) => number)];
      expect(new Set(all).size).toBe(all.length);
    }
  })));

  it('a line that was put in is read after the number above it', () => holds(fc.property(any, (drawn) => {
    for (const now of run(drawn)) {
      const frozen = new Set(now.frozen!.map(({ segment }) => segment));
      const numbers = keys(now);
      now.segments.forEach(({ id }, position) => !frozen.has(id) && position > 0 && expect(compareNumbers(numbers[position]!, numbers[position - 1]!)).toBeGreaterThan(0));
    }
  })));

  it('numbers rise from line to line while nothing is moved', () => holds(fc.property(acts('add', 'add', 'remove', 'release'), (drawn) => {
    for (const now of run(drawn)) {
      const numbers = keys(now);
      expect(numbers.toSorted(compareNumbers)).toEqual(numbers);
    }
  })));
});
