import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { QuestionId, SegmentId } from '../ids.js';
import type { Rundown } from '../rundown.js';
import type { Segment } from '../segment.js';
import { timeRundown } from '../time-rundown.js';
import { applyRepair } from './apply-repair.js';
import { proposeRepairs } from './propose-repairs.js';

type Line = Partial<Omit<Segment, 'id'>> & { readonly id: string };
const elastic = (minSeconds: number, idealSeconds: number, maxSeconds: number) => ({ durationSeconds: idealSeconds, elasticity: { minSeconds, idealSeconds, maxSeconds } });
const locked = (name: 'position' | 'duration' | 'speakers') => ({ locks: { position: name === 'position', duration: name === 'duration', speakers: name === 'speakers' } });
const rundownOf = (lines: readonly Line[], targetSeconds: number, reserve: readonly Line[] = []): Rundown =>
  buildRundown({ targetSeconds, segments: lines.map(built), reserve: reserve.map(built) });
const built = (line: Line) => buildSegment({ kind: 'opening', durationSeconds: 100, ...line });
/** What is done, repair by repair, in short: `float b`. */
const done = (rundown: Rundown) => {
  const proposed = proposeRepairs(rundown, { problem: 'length' });
  return proposed.outcome !== 'repairsProposed' ? proposed.outcome : proposed.repairs.map(({ changes }) => changes.map(({ change, segment }) => `${change} ${segment}`).join(', '));
};

describe('what no repair does', () => {
  it.each<[string, Partial<Segment>]>([
    ['whose place is locked', locked('position')],
    ['whose length is locked', locked('duration')],
    ['whose people are locked', locked('speakers')],
    ['with a hard start', { hardStart: { offsetSeconds: 100 } }],
  ])('floats no line %s', (_which, held) => {
    const tape = { id: 'b', kind: 'tape' as const };
    const lines = (line: Line): readonly Line[] => [{ id: 'a' }, line, { id: 'c' }];
    expect(done(rundownOf(lines(tape), 200))).toEqual(['float b']);
    expect(done(rundownOf(lines({ ...tape, ...held }), 200))).toBe('noRepair');
  });

  it('stretches no line that counts to its end', () => {
    expect(done(rundownOf([{ id: 'a', ...elastic(50, 100, 200) }], 80))).toEqual(['retime a', 'retime a']);
    expect(done(rundownOf([{ id: 'a', ...elastic(50, 100, 200), countToEnd: true }], 80))).toBe('noRepair');
  });

  const pair: readonly [Line, Line] = [{ id: 'a', kind: 'debate', ...elastic(60, 100, 100) }, { id: 'b', kind: 'debate', ...elastic(60, 100, 100) }];
  it.each<[string, readonly Line[]]>([
    ['above a locked place', [...pair, { id: 'c', ...locked('position') }]],
    ['into one whose length is locked', [{ ...pair[0], ...locked('duration') }, pair[1], { id: 'c' }]],
    ['into one whose people are locked', [{ ...pair[0], ...locked('speakers') }, pair[1], { id: 'c' }]],
    ['into one that counts to its end', [{ ...pair[0], countToEnd: true }, pair[1], { id: 'c' }]],
  ])('merges no debates %s', (_where, lines) => {
    const merges = (some: readonly Line[]) => [done(rundownOf(some, 190))].flat().filter((one) => one.startsWith('merge'));
    expect(merges([...pair, { id: 'c' }])).toEqual(['merge a']);
    expect(merges(lines)).toEqual([]);
  });

  it('brings nothing back below a hard start that lies after the end', () => {
    const spare: Line = { id: 'b', skipped: 'floated' };
    expect(done(rundownOf([{ id: 'a' }, spare], 200))).toEqual(['play b']);
    expect(done(rundownOf([{ id: 'a' }, { id: 'x', outside: true, hardStart: { offsetSeconds: 900 } }, spare], 200))).toBe('noRepair');
  });
});

describe('the order of repairs', () => {
  it('stretching before losing a line, however little of it is left', () => {
    expect(done(rundownOf([{ id: 'a', ...elastic(0, 100, 100) }, { id: 'b', kind: 'tape' }], 100))).toEqual(['retime a', 'retime a', 'float b']);
  });

  it('the line with less of what people wrote goes first', () => {
    const tape = (id: string, questions: number): Line => ({ id, kind: 'tape', questions: Array.from({ length: questions }, (_, k) => `q${k}` as QuestionId) });
    expect(done(rundownOf([{ id: 'a' }, tape('b', 2), tape('c', 0), tape('d', 1)], 300))).toEqual(['float c', 'float d', 'float b']);
  });

  it('lines from the reserve stand where they were told to, one below the other', () => {
    const rundown = rundownOf([{ id: 'a', kind: 'debate' }, { id: 'z', kind: 'conclusion' }], 400, [{ id: 'r1', kind: 'tape' }, { id: 'r2', kind: 'tape' }]);
    const proposed = proposeRepairs(rundown, { problem: 'length' });
    if (proposed.outcome !== 'repairsProposed') throw new Error(proposed.outcome);
    const repaired = applyRepair(rundown, proposed.repairs[0]!);
    expect(repaired.segments.map(({ id }) => id)).toEqual(['a', 'r1', 'r2', 'z'] as SegmentId[]);
    expect(timeRundown(repaired).lateSeconds).toBe(0);
  });
});
