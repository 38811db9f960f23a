import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../../testing/build-rundown.js';
import type { GroupId, SegmentId } from '../ids.js';
import { remarkOn } from '../remark-on.js';
import type { Rundown } from '../rundown.js';
import type { HardStart, Segment } from '../segment.js';
import { timeRundown } from '../time-rundown.js';
import { carryDelay } from './carry-delay.js';

type Line = Partial<Omit<Segment, 'id'>> & { readonly id: string };
const at = (time: string): HardStart => ({ local: `2026-12-10T${time}` });
const after = (offsetSeconds: number): HardStart => ({ offsetSeconds });

/** Tapes, so that nothing is remarked but times; starts on 2026-12-10 at 19:00 in Paris. */
const timed = (lines: readonly Line[], overrides: Partial<Rundown> = {}) =>
  timeRundown(buildRundown({ targetSeconds: 0, segments: lines.map((line) => buildSegment({ kind: 'tape', durationSeconds: 60, ...line })), ...overrides }));
const starts = (rundown: ReturnType<typeof timed>) => rundown.segments.map(({ times }) => times.studioSeconds);
const gaps = (rundown: ReturnType<typeof timed>) => rundown.segments.map(({ times }) => times.gapSeconds);
const clocks = (rundown: ReturnType<typeof timed>) => rundown.segments.map(({ times }) => times.start?.slice(11));
const remarks = (rundown: ReturnType<typeof timed>) => remarkOn(rundown).filter(({ code }) => code !== 'tooLong' && code !== 'tooShort');

describe('the decision table of the plan', () => {
  it.each([[-1, '-1'], [1.5, '1.5'], [NaN, 'NaN'], [86_401, '86401']])('T1: %s is no duration, counts as nothing and is remarked', (durationSeconds, written) => {
    const rundown = timed([{ id: 'a', durationSeconds }, { id: 'b' }]);
    expect(starts(rundown)).toEqual([0, 0]);
    expect(remarks(rundown)).toEqual([{ code: 'durationUnusable', level: 'warn', segment: 'a', facts: { written } }]);
  });

  it('T2: a floating line starts when the last played line above ends; zero is a duration', () => {
    expect(starts(timed([{ id: 'a' }, { id: 'b', durationSeconds: 0 }, { id: 'c' }, { id: 'd' }]))).toEqual([0, 60, 60, 120]);
  });

  it('T3: a hard start that is met has neither hole nor overlap', () => {
    for (const hardStart of [at('19:01'), after(60)]) {
      const rundown = timed([{ id: 'a' }, { id: 'b', hardStart }]);
      expect([starts(rundown), gaps(rundown), remarks(rundown)]).toEqual([[0, 60], [null, 0], []]);
    }
  });

  it('T4: before a hard start that is later stands a hole, reported and not filled', () => {
    const rundown = timed([{ id: 'a' }, { id: 'b', hardStart: at('19:01:30') }, { id: 'c' }]);
    expect([starts(rundown), gaps(rundown)]).toEqual([[0, 90, 150], [null, 30, null]]);
    expect(remarks(rundown)).toEqual([
      { code: 'gap', level: 'warn', segment: 'b', facts: { gapSeconds: 30, at: '2026-12-10T19:01:30+01:00', atSeconds: 90 } },
    ]);
  });

  it('T5: a hard start that what is above runs into keeps its time and is remarked as missed', () => {
    const rundown = timed([{ id: 'a' }, { id: 'b' }, { id: 'c', hardStart: at('19:01:40') }, { id: 'd' }]);
    expect([starts(rundown), gaps(rundown)]).toEqual([[0, 60, 100, 160], [null, null, -20, null]]);
    expect(remarks(rundown)).toEqual([
      { code: 'hardStartMissed', level: 'warn', segment: 'c', facts: { lateSeconds: 20, at: '2026-12-10T19:01:40+01:00', atSeconds: 100 } },
    ]);
  });

  it('T6: of two hard starts in a row the first line overlaps the second', () => {
    const rundown = timed([{ id: 'a', hardStart: after(0) }, { id: 'b', hardStart: after(45) }]);
    expect(remarks(rundown)).toEqual([
      { code: 'overlap', level: 'warn', segment: 'b', facts: { overlapSeconds: 15, at: '2026-12-10T19:00:45+01:00', atSeconds: 45 } },
    ]);
  });

  it('T7: hard starts out of order are told as such', () => {
    const rundown = timed([{ id: 'a', hardStart: after(600) }, { id: 'b' }, { id: 'c', hardStart: after(500) }]);
    expect(starts(rundown)).toEqual([600, 660, 500]);
    expect(remarks(rundown)).toContainEqual(
      { code: 'hardStartsOutOfOrder', level: 'warn', segment: 'c', facts: { earlierSeconds: 100, at: '2026-12-10T19:08:20+01:00', atSeconds: 500 } },
    );
    expect(rundown.studioSeconds).toBe(720);
  });

  it('T8: a floated or dropped line keeps its place and takes no time, and its hard start binds nothing', () => {
    for (const skipped of ['floated', 'dropped'] as const) {
      const rundown = timed([{ id: 'a' }, { id: 'b', skipped, hardStart: after(500) }, { id: 'c' }]);
      expect([starts(rundown), gaps(rundown)]).toEqual([[0, 60, 60], [null, null, null]]);
      expect([rundown.plannedSeconds, rundown.segments[1]?.times.countedSeconds, rundown.segments[1]?.durationSeconds]).toEqual([120, 0, 60]);
    }
  });

  it('T9: an outside line takes studio time and no programme time', () => {
    const rundown = timed([{ id: 'a', outside: true, durationSeconds: 600 }, { id: 'b' }]);
    expect([rundown.plannedSeconds, rundown.studioSeconds]).toEqual([60, 660]);
    expect(rundown.segments.map(({ times }) => times.startSeconds)).toEqual([null, 0]);
  });

  it('T10: cumulative time is useful time: neither holes nor what is outside count', () => {
    const rundown = timed([{ id: 'a' }, { id: 'b', hardStart: after(100) }, { id: 'x', outside: true }, { id: 'c' }]);
    expect(rundown.segments.map(({ times }) => times.cumulativeSeconds)).toEqual([60, 120, 120, 180]);
    expect([rundown.plannedSeconds, rundown.studioSeconds]).toEqual([180, 280]);
  });

  it('T11: over counts useful time, late counts the clock: holes come on top, what a hard start cuts off does not', () => {
    const hole = timed([{ id: 'a' }, { id: 'b', hardStart: after(70) }], { targetSeconds: 120 });
    expect([hole.overSeconds, hole.lateSeconds, hole.end, hole.targetEnd]).toEqual([0, 10, '2026-12-10T19:02:10+01:00', '2026-12-10T19:02:00+01:00']);
    const waited = timed([{ id: 'w', outside: true }, { id: 'a', hardStart: after(90) }], { targetSeconds: 60 });
    expect([waited.overSeconds, waited.lateSeconds]).toEqual([0, 0]);
    const cut = timed([{ id: 'a' }, { id: 'b', hardStart: after(50) }], { targetSeconds: 120 });
    expect([cut.overSeconds, cut.lateSeconds]).toEqual([0, -10]);
  });

  it('T12: back time runs up from the next hard start, below the last one from the target’s end', () => {
    const rundown = timed([{ id: 'w', outside: true }, { id: 'a' }, { id: 'b' }, { id: 'c', hardStart: after(170) }, { id: 'd' }, { id: 'x', outside: true }], { targetSeconds: 250 });
    expect(rundown.segments.map(({ times }) => times.back?.slice(11, 19))).toEqual(['18:59:50', '19:00:50', '19:01:50', '19:03:10', '19:04:10', undefined]);
    expect(rundown.segments.map(({ times }) => times.backSeconds)).toEqual([null, -10, 50, 140, 200, null]);
  });

  it('T13: a group is compared with its budget, which never takes the place of its lines', () => {
    const group = 'part-1' as GroupId;
    const rundown = timed([{ id: 'a', group }, { id: 'b', group }, { id: 'c' }], { groups: [{ id: group, title: 'Première partie', budgetSeconds: 100 }] });
    expect(rundown.timedGroups).toEqual([{ id: group, title: 'Première partie', budgetSeconds: 100, segments: ['a', 'b'], plannedSeconds: 120, overSeconds: 20 }]);
    const spared = timed([{ id: 'a', group }, { id: 'b', group, skipped: 'floated' }], { groups: rundown.groups! });
    expect(spared.timedGroups.map(({ plannedSeconds, overSeconds }) => [plannedSeconds, overSeconds])).toEqual([[60, -40]]);
    expect(starts(rundown)).toEqual([0, 60, 120]);
    expect(remarks(rundown)).toEqual([
      { code: 'groupOverBudget', level: 'warn', segment: 'a', facts: { group: 'Première partie', groupId: group, overSeconds: 20, plannedSeconds: 120, budgetSeconds: 100 } },
    ]);
    expect(remarks(timed([{ id: 'a', group }]))).toEqual([{ code: 'groupUnknown', level: 'warn', segment: 'a', facts: { group } }]);
  });

  it('T14: an announced delay is carried down, a hole takes it up, and no hard start is anticipated', () => {
    const rundown = timed([{ id: 'a' }, { id: 'b' }, { id: 'c', hardStart: after(150) }, { id: 'd' }]);
    const delays = (segment: string, delaySeconds: number) => carryDelay(rundown, [{ segment: segment as SegmentId, delaySeconds }]).map((line) => line.delaySeconds);
    expect(delays('b', 50)).toEqual([0, 50, 20, 20]);
    expect(delays('b', 10)).toEqual([0, 10, 0, 0]);
    expect(delays('b', -15)).toEqual([0, -15, 0, 0]);
    expect(carryDelay(rundown, [{ segment: 'b' as SegmentId, delaySeconds: 50 }])[2]).toEqual(
      { segment: 'c', delaySeconds: 20, studioSeconds: 170, start: '2026-12-10T19:02:50+01:00' },
    );
  });

  it('T15: a count-to-end line ends at its planned time and so takes up a delay', () => {
    const rundown = timed([{ id: 'a' }, { id: 'b', countToEnd: true }, { id: 'c' }]);
    const delays = (delaySeconds: number) => carryDelay(rundown, [{ segment: 'a' as SegmentId, delaySeconds }]).map((line) => line.delaySeconds);
    expect(delays(40)).toEqual([40, 40, 0]);
    expect(delays(90)).toEqual([90, 90, 30]);
  });

  it('T16: a show passes midnight without a rule of its own', () => {
    const rundown = timed([{ id: 'a', durationSeconds: 3600 }, { id: 'b', hardStart: { local: '2026-12-11T00:30' } }], { start: { local: '2026-12-10T23:30', zone: 'Europe/Paris' } });
    expect([clocks(rundown), gaps(rundown)]).toEqual([['23:30:00+01:00', '00:30:00+01:00'], [null, 0]]);
  });

  it('T17: 52 minutes from 02:30 on the night the clocks go back end at 02:22', () => {
    const rundown = timed([{ id: 'a', durationSeconds: 3120 }], { start: { local: '2026-10-25T02:30', zone: 'Europe/Paris' } });
    expect(rundown.end).toBe('2026-10-25T02:22:00+01:00');
  });

  it('T18: seconds between wall clocks are counted across the hour that is skipped', () => {
    const rundown = timed([{ id: 'a', durationSeconds: 3600 }, { id: 'b', hardStart: { local: '2026-03-29T03:30' } }], { start: { local: '2026-03-29T01:30', zone: 'Europe/Paris' } });
    expect([starts(rundown), gaps(rundown)]).toEqual([[0, 3600], [null, 0]]);
  });

  it('T19: a hard start in the hour that comes twice means the first, unless that was before the show began', () => {
    const night = (local: string) => timed([{ id: 'a' }, { id: 'b', hardStart: { local: '2026-10-25T02:15' } }], { start: { local, zone: 'Europe/Paris' } });
    expect(night('2026-10-25T02:00').segments[1]?.times.start).toBe('2026-10-25T02:15:00+02:00');
    expect(night('2026-10-25T02:30').segments[1]?.times.start).toBe('2026-10-25T02:15:00+01:00');
  });

  it('T20: a hard start in the hour that is skipped is moved to the hour that exists and remarked', () => {
    const rundown = timed([{ id: 'a', durationSeconds: 3600 }, { id: 'b', hardStart: { local: '2026-03-29T02:30' } }], { start: { local: '2026-03-29T01:30', zone: 'Europe/Paris' } });
    expect(rundown.segments[1]?.times.start).toBe('2026-03-29T03:30:00+02:00');
    expect(remarks(rundown)).toContainEqual({ code: 'hardStartSkipped', level: 'warn', segment: 'b', facts: { written: '2026-03-29T02:30', resumesAt: '2026-03-29T03:00' } });
  });

  it.each<[HardStart, Partial<Rundown>, string, string]>([
    [at('19:01'), { start: null }, 'hardStartUnplaced', '2026-12-10T19:01'],
    [{ local: 'demain' }, {}, 'hardStartUnreadable', 'demain'],
    [after(-1), {}, 'hardStartUnreadable', '-1'],
    [after(0.5), {}, 'hardStartUnreadable', '0.5'],
  ])('T21: a hard start that cannot be placed floats and is remarked (%j)', (hardStart, overrides, code, written) => {
    const rundown = timed([{ id: 'a' }, { id: 'b', hardStart }], overrides);
    expect([starts(rundown), gaps(rundown)]).toEqual([[0, 60], [null, null]]);
    expect(remarks(rundown)).toEqual([{ code, level: 'warn', segment: 'b', facts: { written } }]);
  });

  it('T22: an offset needs no start', () => {
    expect(starts(timed([{ id: 'a' }, { id: 'b', hardStart: after(90) }], { start: null }))).toEqual([0, 90]);
  });

  it('T23: a hole before the programme or outside it is waiting, inside it silence on air', () => {
    const levels = (lines: Line[]) => remarks(timed(lines)).map(({ code, level }) => [code, level]);
    expect(levels([{ id: 'w', outside: true }, { id: 'a', hardStart: after(90) }])).toEqual([['gap', 'info']]);
    expect(levels([{ id: 'a' }, { id: 'x', outside: true, hardStart: after(90) }])).toEqual([['gap', 'info']]);
    expect(levels([{ id: 'a' }, { id: 'b', hardStart: after(90) }])).toEqual([['gap', 'warn']]);
  });

  it('T24: ids that come twice, bounds out of order and a length that is none are remarked, and times still stand', () => {
    const rundown = timed([{ id: 'a' }, { id: 'a', elasticity: { minSeconds: 9, idealSeconds: 3, maxSeconds: 90 } }], { targetSeconds: NaN });
    expect(starts(rundown)).toEqual([0, 60]);
    expect(remarks(rundown).map(({ code }) => code)).toEqual(['targetUnusable', 'duplicateSegment', 'elasticityUnusable']);
    expect([rundown.overSeconds, timeRundown(buildRundown({ segments: [] })).plannedSeconds]).toEqual([0, 0]);
  });
});
