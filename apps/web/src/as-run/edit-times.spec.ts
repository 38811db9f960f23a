import { describe, expect, it } from '@jest/globals';
import { compareAsRun, gatherNotes, type AsRunNote, type NoteId, type Rundown, type RundownId, type Segment, type SegmentId } from '#rundown';
import fc from 'fast-check';
import type { NoteAsRunInput } from '../operations/as-run.js';
import { toggleDrop, toggleVoid, typeEnd, typeShowEnd, typeStart } from './edit-times.js';
import { allNotes } from './note-queue.js';
import type { Act } from './use-notes.js';

const segment = (id: string): Segment => ({
  id: id as SegmentId, kind: 'debate', title: id, objective: '', durationSeconds: 60, elasticity: null, outside: false, theme: null, speakers: [], quotes: [], questions: [], content: '',
  technique: { camera: '', sound: '', lowerThird: '' }, notes: '', why: [], locks: { position: false, duration: false, speakers: false },
});
const rundown: Rundown = { id: 'r' as RundownId, title: 'R', start: null, targetSeconds: 180, segments: ['a', 'b', 'c'].map(segment), reserve: [] };

/** A show that acts are noted upon one after the other, as the page does. */
class Noted {
  private waiting: readonly NoteAsRunInput[] = [];
  get notes(): readonly AsRunNote[] {
    return allNotes({ kept: [], waiting: this.waiting });
  }
  get show() {
    return gatherNotes(this.notes);
  }
  line(id: string) {
    return compareAsRun(rundown, this.show).lines.find(({ line }) => line === id)!;
  }
  note(acts: readonly Act[]) {
    for (const act of acts) this.waiting = [...this.waiting, { ...act, episodeId: 'e', key: `n${this.waiting.length}` as NoteId, version: 1, tapped: false }];
    return this;
  }
  get times() {
    return this.show.takes.map(({ segment: id, startMs, endMs }) => [id, startMs, endMs]);
  }
}
const typed = (starts: readonly (readonly [string, number])[]) => starts.reduce((noted, [id, startMs]) => noted.note(typeStart(noted.line(id), noted.line(id).takes[0] ?? null, startMs)), new Noted());

describe('typed times', () => {
  it('take, move and take away lines; an end of its own holds until it is left to the next', () => {
    const noted = typed([['a', 0], ['b', 60_000], ['c', 90_000], ['b', 50_000]]);
    expect(noted.times).toEqual([['a', 0, 50_000], ['b', 50_000, 90_000], ['c', 90_000, null]]);
    noted.note(typeEnd(noted.show.takes[0]!, 40_000));
    expect(noted.times[0]).toEqual(['a', 0, 40_000]);
    noted.note(typeEnd(noted.show.takes[0]!, null)).note(typeStart(noted.line('b'), noted.show.takes[1]!, null));
    expect(noted.times).toEqual([['a', 0, 90_000], ['c', 90_000, null]]);
    expect(noted.note(typeShowEnd(noted.show, 150_000)).times[1]).toEqual(['c', 90_000, 150_000]);
    expect(noted.note(typeShowEnd(noted.show, 140_000)).times[1]).toEqual(['c', 90_000, 140_000]);
    expect(noted.note(typeShowEnd(noted.show, null)).times[1]).toEqual(['c', 90_000, null]);
  });

  it('drop a line and put it back, void a take and let it count', () => {
    const noted = typed([['a', 0]]).note([]);
    noted.note(toggleDrop(noted.line('b'), noted.show));
    expect(noted.line('b').state).toBe('dropped');
    expect(noted.note(toggleDrop(noted.line('b'), noted.show)).line('b').state).toBe('unplayed');
    expect(noted.note(toggleVoid(noted.show.takes[0]!, noted.show)).line('a')).toMatchObject({ startMs: null, takes: [{ voided: true }] });
    expect(noted.note(toggleVoid(noted.show.takes[0]!, noted.show)).line('a').startMs).toBe(0);
  });

  it('stand as typed last, in whatever order they were typed', () => {
    const start = fc.integer({ min: 0, max: 100 }).map((second) => second * 1000);
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), start), { maxLength: 12 }), (writing) => {
      const last = new Map(writing);
      expect(new Map(typed(writing).show.takes.map((take) => [take.segment as string, take.startMs]))).toEqual(last);
    }));
  });

  it('correct a take that two people noted as one', () => {
    const noted = new Noted().note([{ act: 'take', line: 'a', startMs: 0 }, { act: 'take', line: 'a', startMs: 2_000 }, { act: 'take', line: 'b', startMs: 60_000 }]);
    noted.note(typeStart(noted.line('a'), noted.show.takes[0]!, 5_000));
    expect(noted.times).toEqual([['a', 5_000, 60_000], ['b', 60_000, null]]);
  });
});
