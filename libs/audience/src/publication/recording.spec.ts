import { describe, expect, it } from '@jest/globals';
import { gatherNotes, type AsRunNote, type NoteId, type Segment, type SegmentId } from '#rundown';
import fc from 'fast-check';
import { arbitraryNotes } from '../../../rundown/testing/arbitrary-notes.js';
import { arbitraryRundown } from '../../../rundown/testing/arbitrary-rundown.js';
import { buildRundown, buildSegment } from '../../../rundown/testing/build-rundown.js';
import { chaptersOf, placeInRecording } from './chapter.js';
import { layProgramme } from './lay-programme.js';
import { timedLink } from './timed-link.js';

describe('the published recording', () => {
  const line = (id: string, over: Partial<Segment> = {}) => buildSegment({ id, title: `Ligne ${id}`, ...over });
  const released = buildRundown({ start: null, segments: [
    line('before', { durationSeconds: 600, outside: true }), line('a', { durationSeconds: 30 }), line('b', { durationSeconds: 300 }), line('spare', { durationSeconds: 99, skipped: 'floated' }), line('c', { durationSeconds: 60 }), line('d', { durationSeconds: 45 }),
  ] });
  const take = (id: string, startSeconds: number, endSeconds: number | null = null): AsRunNote => ({ act: 'take', id: id as NoteId, line: id as SegmentId, title: null, startMs: startSeconds * 1000, endMs: endSeconds === null ? null : endSeconds * 1000 });
  const told = (notes: readonly AsRunNote[], offset = 0) => placeInRecording(layProgramme(released, notes), offset).map(({ segmentId, startSeconds }) => [segmentId, startSeconds]);

  it('is laid as planned while nothing was noted, from the programme’s own zero', () => {
    expect(told([])).toEqual([['a', 0], ['b', 30], ['c', 330], ['d', 390]]);
    expect(told([take('before', 0)])).toEqual([['a', 0], ['b', 30], ['c', 330], ['d', 390]]);
  });

  it('is laid as it was played: inversions, drops, spare lines, retakes, cuts, and what nobody noted', () => {
    const notes: AsRunNote[] = [
      take('before', 0), take('a', 1_000), take('c', 1_040), take('spare', 1_140), { act: 'drop', id: 'x' as NoteId, line: 'b' as SegmentId },
      { act: 'cut', id: 'y' as NoteId, startMs: 1_010_000, endMs: 1_020_000 },
    ];
    expect(told(notes)).toEqual([['a', 0], ['c', 30], ['d', null], ['spare', 130]]);
    expect(layProgramme(released, notes).map(({ placedBy }) => placedBy)).toEqual(['played', 'played', 'unnoted', 'played']);
    const redone: AsRunNote[] = [take('a', 0, 20), take('b', 20, 100), { act: 'void', id: 'v' as NoteId, of: 'b' as NoteId }, { ...take('b', 200, 500), id: 'b2' as NoteId } as AsRunNote, take('c', 500, 600)];
    expect(told(redone)).toEqual([['a', 0], ['b', 20], ['c', 320], ['d', null]]);
    expect(told([...redone, { act: 'cut', id: 'k' as NoteId, startMs: 0, endMs: 20_000 }])).toEqual([['a', null], ['b', 0], ['c', 300], ['d', null]]);
  });

  it('moves with its beginning, and never before it', () => {
    expect([told([], 45), told([], -10), told([], -30), told([], -400)]).toEqual([
      [['a', 45], ['b', 75], ['c', 375], ['d', 435]], [['a', 0], ['b', 20], ['c', 320], ['d', 380]], [['a', null], ['b', 0], ['c', 300], ['d', 360]], [['a', null], ['b', null], ['c', null], ['d', 0]],
    ]);
    fc.assert(fc.property(arbitraryRundown(), arbitraryNotes(['s0', 's1', 's2', 's3', 's4', 's5']), fc.integer({ min: -5_000, max: 5_000 }), (rundown, notes, offset) => {
      const lines = layProgramme(rundown, notes);
      const [here, moved] = [placeInRecording(lines, 0), placeInRecording(lines, offset)];
      expect(new Set(lines.map(({ segmentId }) => segmentId)).size).toBe(lines.length);
      const dropped = new Set<string>(gatherNotes(notes).dropped);
      const played = new Set<string>(gatherNotes(notes).takes.filter(({ voided }) => voided !== true).map(({ segment }) => segment));
      for (const [at, { segmentId, startSeconds }] of moved.entries()) {
        const before = here[at]!.startSeconds;
        if (startSeconds !== null) expect([startSeconds >= 0, startSeconds === Math.max(0, before! + offset)]).toEqual([true, true]);
        if (before !== null && before + offset >= 0 && offset >= 0) expect(startSeconds).toBe(before + offset);
        if (lines.some(({ placedBy }) => placedBy === 'played')) expect([dropped.has(segmentId), lines[at]!.startSeconds === null || played.has(segmentId)]).toEqual([false, true]);
      }
      const chapters = chaptersOf(moved);
      expect(chapters.map(({ startSeconds }) => startSeconds)).toEqual(moved.flatMap(({ startSeconds }) => startSeconds ?? []).toSorted((a, b) => a - b));
    }));
  });

  it('opens at a second where its player takes one', () => {
    const links = ['https://www.youtube.com/watch?v=abc&t=3', 'https://youtu.be/abc', 'https://vimeo.com/76979871#x', 'https://www.dailymotion.com/video/x1', 'https://video.example/velos.mp4?s=1', 'https://studio.example/emission/12', 'https://notyoutube.com/watch?v=abc'];
    expect(links.map((url) => timedLink(url, 754))).toEqual([
      'https://www.youtube.com/watch?v=abc&t=754', 'https://youtu.be/abc?t=754', 'https://vimeo.com/76979871#t=754s', 'https://www.dailymotion.com/video/x1?start=754', 'https://video.example/velos.mp4?s=1#t=754', null, null,
    ]);
  });
});
