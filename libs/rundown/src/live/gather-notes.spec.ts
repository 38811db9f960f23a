import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryNotes } from '../../testing/arbitrary-notes.js';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { NoteId, SegmentId } from '../ids.js';
import { refuseAsRun } from './as-run.js';
import type { AsRunNote } from './as-run-note.js';
import { compareAsRun } from './compare-as-run.js';
import { findInversions } from './find-inversions.js';
import { gatherNotes } from './gather-notes.js';
import { nextLine } from './next-line.js';

const holds = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 500 });
const id = (name: string) => name as NoteId;
const line = (name: string) => name as SegmentId;
/** 19:00:00 in Paris on the evening of the builder's rundown. */
const START = Date.parse('2026-12-10T18:00:00Z');
const at = (seconds: number) => START + seconds * 1000;
const take = (name: string, of: string, seconds: number, end: number | null = null, title: string | null = null): AsRunNote =>
  ({ act: 'take', id: id(name), line: line(of), title, startMs: at(seconds), endMs: end === null ? null : at(end) });
const shown = (notes: readonly AsRunNote[]) => gatherNotes(notes).takes.map(({ segment, startMs, endMs }) => [segment, (startMs - START) / 1000, endMs === null ? null : (endMs - START) / 1000]);

describe('gatherNotes', () => {
  it('ends each take where the next begins or the floor is left, and leaves the last one on', () => {
    const taps = [take('1', 'opening', 10), take('2', 'debate-1', 75)];
    expect(shown(taps)).toEqual([['opening', 10, 75], ['debate-1', 75, null]]);
    expect(shown([...taps, { act: 'end', id: id('3'), startMs: at(400) }])).toEqual([['opening', 10, 75], ['debate-1', 75, 400]]);
    expect(shown([...taps, { act: 'end', id: id('3'), startMs: at(75) }])).toEqual([['opening', 10, 75], ['debate-1', 75, null]]);
  });

  it('reads a tap that comes late in its place, and two taps on one line as one', () => {
    expect(shown([take('1', 'opening', 0), take('2', 'conclusion', 90), take('3', 'debate-1', 60)])).toEqual([['opening', 0, 60], ['debate-1', 60, 90], ['conclusion', 90, null]]);
    const twice = gatherNotes([take('1', 'opening', 0), take('2', 'opening', 2), take('3', 'debate-1', 60)]);
    expect(twice.takes).toEqual([
      { segment: 'opening', startMs: at(0), endMs: at(60), notes: ['1', '2'], ownEnd: false }, { segment: 'debate-1', startMs: at(60), endMs: null, notes: ['3'], ownEnd: false },
    ]);
  });

  it('lets the last correction stand, and an undone one go', () => {
    const corrected: AsRunNote[] = [take('1', 'opening', 0), { act: 'correct', id: id('2'), of: id('1'), startMs: at(5), endMs: at(50) }, { act: 'correct', id: id('3'), of: id('1'), startMs: at(6), endMs: null }];
    expect(shown(corrected)).toEqual([['opening', 6, null]]);
    expect(shown([...corrected, { act: 'undo', id: id('4'), of: id('3') }])).toEqual([['opening', 5, 50]]);
    expect(shown([...corrected, { act: 'undo', id: id('4'), of: id('1') }])).toEqual([]);
  });

  it('keeps a line that is done again as two takes, and one that was dropped and played as played', () => {
    const again = gatherNotes([take('1', 'opening', 0), { act: 'void', id: id('2'), of: id('1') }, take('3', 'opening', 70), { act: 'drop', id: id('4'), line: line('opening') }, { act: 'drop', id: id('5'), line: line('debate-1') }]);
    expect(again.takes.map(({ voided = false, startMs }) => [voided, startMs])).toEqual([[true, at(0)], [false, at(70)]]);
    expect(again.dropped).toEqual(['debate-1']);
  });

  it('comes, whatever was noted, to takes that follow one another, each of them standing', () => {
    holds(fc.property(arbitraryNotes(['a', 'b', 'c']), (notes) => {
      const show = gatherNotes(notes);
      expect(refuseAsRun(show, new Set(['a', 'b', 'c', 'added'].map(line)), at(0))).toBeNull();
      const standing = new Set(show.standing.map((note) => note.id));
      const taken = show.takes.flatMap((one) => one.notes);
      expect(new Set(taken).size).toBe(taken.length);
      expect(taken.toSorted()).toEqual(show.standing.flatMap((note) => (note.act === 'take' ? [note.id] : [])).toSorted());
      expect(taken.every((note) => standing.has(note))).toBe(true);
      expect(show.dropped.filter((dropped) => show.takes.some(({ segment }) => segment === dropped))).toEqual([]);
    }));
  });

  it('is undone to nothing by undoing everything', () => {
    holds(fc.property(arbitraryNotes(['a', 'b']), (notes) => {
      const undone = gatherNotes([...notes, ...notes.map((note, index): AsRunNote => ({ act: 'undo', id: id(`u${index}`), of: note.id }))]);
      expect([undone.takes, undone.dropped, undone.cuts, undone.standing]).toEqual([[], [], [], []]);
    }));
  });
});

describe('nextLine', () => {
  const rundown = buildRundown({ segments: [buildSegment({ id: 'a' }), buildSegment({ id: 'b', skipped: 'floated' }), buildSegment({ id: 'c' }), buildSegment({ id: 'd' })] });
  const next = (notes: readonly AsRunNote[]) => nextLine(rundown, gatherNotes(notes))?.id ?? null;

  it('is the first to be played below what is on', () => {
    expect([next([]), next([take('1', 'a', 0)]), next([take('1', 'c', 0)]), next([take('1', 'd', 0)])]).toEqual(['a', 'c', 'd', null]);
    expect(next([take('1', 'a', 0), { act: 'drop', id: id('2'), line: line('c') }])).toBe('d');
    expect(next([take('1', 'c', 0), take('2', 'added', 9, null, 'Applaudissements')])).toBe('d');
  });
});

describe('findInversions', () => {
  it('moves as few as can be, and the rest rises', () => {
    expect([[...findInversions([0, 2, 1, 3])], [...findInversions([3, 0, 1, 2])], [...findInversions([0, 1, 2])], [...findInversions([])]]).toEqual([[2], [0], [], []]);
    holds(fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]), (played) => {
      const moved = findInversions(played);
      const rises = (kept: readonly number[]) => kept.every((position, at) => at === 0 || kept[at - 1]! < position);
      expect(rises(played.filter((_, at) => !moved.has(at)))).toBe(true);
      const longest = Math.max(...Array.from({ length: 2 ** played.length }, (_, mask) => played.filter((_position, at) => (mask >> at) & 1)).filter(rises).map((kept) => kept.length));
      expect(moved.size).toBe(played.length - longest);
    }));
  });
});

describe('compareAsRun', () => {
  const rundown = buildRundown();

  it('lays real times beside planned ones, what was added behind what it followed', () => {
    const { lines, totals } = compareAsRun(rundown, gatherNotes([
      take('1', 'opening', 10), take('2', 'added', 80, null, 'Applaudissements'), take('3', 'conclusion', 100), { act: 'end', id: id('4'), startMs: at(150) }, { act: 'drop', id: id('5'), line: line('debate-1') },
    ]));
    expect(lines.map(({ number, title, state, lateMs, longerMs, order, inverted }) => [number, title.slice(0, 8), state, lateMs, longerMs, order, inverted])).toEqual([
      ['1', 'Ouvertur', 'played', 10_000, 10_000, 1, false], [null, 'Applaudi', 'added', null, null, 2, false],
      ['2', 'Débat 1 ', 'dropped', null, null, null, false], ['3', 'Conclusi', 'played', -260_000, 10_000, 3, false],
    ]);
    expect(totals).toEqual({ plannedMs: 400_000, realMs: 140_000, longerMs: -260_000, startMs: at(10), endMs: at(150), startedLateMs: 10_000, inverted: 0, dropped: 1, added: 1, running: false });
  });

  it('names what was inverted, and says of a line that is on only when it began', () => {
    const { lines } = compareAsRun(rundown, gatherNotes([take('1', 'debate-1', 0), take('2', 'opening', 300)]));
    expect(lines.map(({ state, order, inverted, longerMs }) => [state, order, inverted, longerMs])).toEqual([['running', 2, true, null], ['played', 1, false, 0], ['unplayed', null, false, null]]);
  });

  it('times a show without a date, or played another day, from its first take', () => {
    const { lines, totals } = compareAsRun({ ...rundown, start: null }, gatherNotes([take('1', 'opening', 10), take('2', 'debate-1', 75)]));
    expect([lines.map(({ lateMs }) => lateMs), totals.startedLateMs]).toEqual([[0, 5_000, null], 0]);
    const [evening, nextDay] = [-12 * 3600, 24 * 3600].map((begins) => compareAsRun(rundown, gatherNotes([take('1', 'opening', begins), take('2', 'debate-1', begins + 65)])).lines[1]!.lateMs);
    expect([evening, nextDay]).toEqual([-12 * 3_600_000 + 5_000, 5_000]);
  });

  it('neither loses a line nor a second', () => {
    holds(fc.property(arbitraryRundown(), arbitraryNotes(['s0', 's1', 's2']), (drawn, notes) => {
      const show = gatherNotes(notes);
      const { lines, totals } = compareAsRun(drawn, show);
      expect(lines.filter(({ number }) => number !== null).map((one) => one.line)).toEqual(drawn.segments.map((segment) => segment.id));
      const played = show.takes.filter(({ voided, endMs }) => voided !== true && endMs !== null).reduce((sum, { startMs, endMs }) => sum + endMs! - startMs, 0);
      expect(lines.reduce((sum, { realMs }) => sum + (realMs ?? 0), 0)).toBe(played);
      expect(totals.longerMs).toBe(totals.realMs - totals.plannedMs);
      expect(lines.flatMap(({ order }) => order ?? []).toSorted((a, b) => a - b)).toEqual([...new Set(show.takes.flatMap(({ segment, voided }) => (voided ? [] : [segment])))].map((_, index) => index + 1));
    }));
  });
});
