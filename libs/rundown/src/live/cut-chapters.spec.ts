import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arbitraryNotes } from '../../testing/arbitrary-notes.js';
import { arbitraryRundown } from '../../testing/arbitrary-rundown.js';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { NoteId, SegmentId } from '../ids.js';
import type { AsRunNote } from './as-run-note.js';
import { compareAsRun } from './compare-as-run.js';
import { cutChapters } from './cut-chapters.js';
import { gatherNotes } from './gather-notes.js';

/** A show in which line after line lasts as many seconds as told. */
function played(lasting: readonly number[], outside: readonly number[] = []) {
  const segments = lasting.map((_, index) => buildSegment({ id: `s${index}`, title: `Ligne ${index + 1}`, outside: outside.includes(index) }));
  let at = 0;
  const notes = lasting.map((seconds, index): AsRunNote => {
    const startMs = at * 1000;
    at += seconds;
    return { act: 'take', id: `n${index}` as NoteId, line: `s${index}` as SegmentId, title: null, startMs, endMs: at * 1000 };
  });
  return compareAsRun(buildRundown({ start: null, segments }), gatherNotes(notes));
}
const cut = (from: number, to: number) => ({ fromMs: from * 1000, toMs: to * 1000 });

describe('cutChapters', () => {
  it('counts from 0:00 in the time that is left after several cuts', () => {
    expect(cutChapters(played([60, 120, 300, 40]), [cut(10, 30), cut(20, 40), cut(200, 260)])).toEqual({
      outcome: 'chaptersCut', merged: [], gone: [], seconds: 430,
      chapters: [{ startSeconds: 0, title: 'Ligne 1' }, { startSeconds: 30, title: 'Ligne 2' }, { startSeconds: 150, title: 'Ligne 3' }, { startSeconds: 390, title: 'Ligne 4' }],
    });
  });

  it('merges what is too short into its neighbour, leaves out what is outside, and names what is gone', () => {
    expect(cutChapters(played([5, 3, 40, 9, 60, 20, 50], [5]), [cut(57, 117)])).toMatchObject({ outcome: 'chaptersRefused', code: 'tooFew', count: 2 });
    expect(cutChapters(played([5, 3, 40, 9, 60, 20, 50, 30], [5]), [cut(137, 187)])).toEqual({
      outcome: 'chaptersCut', seconds: 147, gone: ['Ligne 7'],
      chapters: [{ startSeconds: 0, title: 'Ligne 3' }, { startSeconds: 57, title: 'Ligne 5' }, { startSeconds: 117, title: 'Ligne 8' }],
      merged: [{ title: 'Ligne 1', seconds: 5, into: 'Ligne 3' }, { title: 'Ligne 2', seconds: 3, into: 'Ligne 3' }, { title: 'Ligne 4', seconds: 9, into: 'Ligne 3' }],
    });
  });

  it('says why there are none', () => {
    expect([cutChapters(played([]), []), cutChapters(played([30, 30]), []), cutChapters(played([30, 30, 30]), [cut(0, 90)])]).toEqual([
      { outcome: 'chaptersRefused', code: 'nothingNoted', count: 0 }, { outcome: 'chaptersRefused', code: 'tooFew', count: 2 }, { outcome: 'chaptersRefused', code: 'tooFew', count: 0 },
    ]);
    const on = gatherNotes([{ act: 'take', id: 'n' as NoteId, line: 'opening' as SegmentId, title: null, startMs: 0, endMs: null }]);
    expect(cutChapters(compareAsRun(buildRundown(), on), [])).toMatchObject({ code: 'stillOn' });
  });

  it('keeps the rules whatever was played and cut', () => {
    fc.assert(fc.property(arbitraryRundown(), arbitraryNotes(['s0', 's1', 's2', 's3', 's4', 's5']), (rundown, notes) => {
      const show = gatherNotes(notes);
      const compared = compareAsRun(rundown, show);
      const cutting = cutChapters(compared, show.cuts);
      if (cutting.outcome !== 'chaptersCut') return;
      const starts = [...cutting.chapters.map(({ startSeconds }) => startSeconds), cutting.seconds];
      expect(starts[0]).toBe(0);
      expect(cutting.chapters.length).toBeGreaterThanOrEqual(3);
      for (const [at, start] of starts.slice(1).entries()) expect(start - starts[at]!).toBeGreaterThanOrEqual(10);
      const told = new Set([...cutting.chapters, ...cutting.merged].map(({ title }) => title).concat(cutting.gone));
      const counting = compared.lines.filter(({ outside, takes }) => !outside && takes.some(({ voided }) => voided !== true));
      expect([...told].toSorted()).toEqual([...new Set(counting.map(({ title }) => title))].toSorted());
    }), { numRuns: 1_000 });
  });

  it('has as many chapters as long lines, and loses no second', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 3, maxLength: 30 }), fc.array(fc.tuple(fc.nat(400), fc.nat(400)), { maxLength: 5 }), (lasting, drawn) => {
      const whole = cutChapters(played(lasting), []);
      expect(whole).toMatchObject({ merged: [], gone: [], seconds: lasting.reduce((sum, seconds) => sum + seconds, 0) });
      if (whole.outcome === 'chaptersCut') expect(whole.chapters.length).toBe(lasting.length);
      const cuts = drawn.map(([from, length]) => cut(from, from + length));
      const total = lasting.reduce((sum, seconds) => sum + seconds, 0);
      const removed = Array.from({ length: total }, (_, second) => second).filter((second) => cuts.some(({ fromMs, toMs }) => second * 1000 >= fromMs && second * 1000 < toMs)).length;
      const left = cutChapters(played(lasting), cuts);
      if (left.outcome === 'chaptersCut') expect(left.seconds).toBe(total - removed);
    }));
  });
});
