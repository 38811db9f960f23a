import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildRundown, buildSegment } from '../testing/build-rundown.js';
import { editSegment } from './edit-segment.js';
import { moveSegment } from './move-segment.js';
import type { Rundown } from './rundown.js';
import type { SegmentId } from './ids.js';
import { timeRundown } from './time-rundown.js';

const rundowns = fc
  .record({
    lines: fc.array(fc.record({ seconds: fc.integer({ min: 0, max: 1200 }), outside: fc.boolean() }), { minLength: 1, maxLength: 12 }),
    minute: fc.integer({ min: 0, max: 525_600 }),
    zone: fc.constantFrom('Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'),
    over: fc.integer({ min: -300, max: 300 }),
  })
  .map(({ lines, minute, zone, over }): Rundown => buildRundown({
    start: { local: new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString().slice(0, 16), zone },
    targetSeconds: Math.max(0, lines.reduce((sum, line) => sum + (line.outside ? 0 : line.seconds), 0) - over),
    segments: lines.map((line, index) => buildSegment({ id: `s${index}`, durationSeconds: line.seconds, outside: line.outside })),
  }));

const times = (rundown: Rundown) => timeRundown(rundown).segments.map((segment) => segment.times);
const epoch = (instant: string | null) => Date.parse(instant ?? '');

describe('timeRundown', () => {
  it('times a small rundown as a scripte would', () => {
    const timed = timeRundown(buildRundown({ targetSeconds: 390 }));
    expect(timed.segments[1]?.times).toEqual({
      position: 1, number: '2', startSeconds: 60, cumulativeSeconds: 360, studioSeconds: 60, countedSeconds: 300, gapSeconds: null,
      start: '2026-12-10T19:01:00+01:00', backSeconds: 50, back: '2026-12-10T19:00:50+01:00',
    });
    expect([timed.plannedSeconds, timed.overSeconds, timed.studioSeconds, timed.end]).toEqual([400, 10, 400, '2026-12-10T19:06:40+01:00']);
  });

  it('counts what is outside the programme in studio time only', () => {
    const warmUp = buildSegment({ id: 'warm-up', kind: 'offAir', outside: true, durationSeconds: 600 });
    const timed = timeRundown(buildRundown({ segments: [warmUp, ...buildRundown().segments, { ...warmUp, id: 'after' as SegmentId }] }));
    expect(timed.segments[0]?.times).toEqual({
      position: 0, number: '1', startSeconds: null, cumulativeSeconds: 0, studioSeconds: 0, countedSeconds: 600, gapSeconds: null,
      start: '2026-12-10T19:00:00+01:00', backSeconds: null, back: null,
    });
    expect(timed.segments[1]?.times.startSeconds).toBe(0);
    expect(timed.segments[1]?.times.start).toBe('2026-12-10T19:10:00+01:00');
    expect([timed.plannedSeconds, timed.studioSeconds, timed.end]).toEqual([400, 1600, '2026-12-10T19:16:40+01:00']);
  });

  it('leaves every instant null without a start, or with one that cannot be read', () => {
    for (const start of [null, { local: 'demain', zone: 'Europe/Paris' }, { local: '2026-12-10T19:00', zone: 'Nowhere' }]) {
      const timed = timeRundown(buildRundown({ start }));
      expect([timed.end, ...timed.segments.flatMap((segment) => [segment.times.start, segment.times.back])].every((at) => at === null)).toBe(true);
      expect(timed.segments.map((segment) => segment.times.startSeconds)).toEqual([0, 60, 360]);
    }
  });

  it('runs through the night the clocks go back', () => {
    const show = buildSegment({ durationSeconds: 52 * 60 });
    const timed = timeRundown(buildRundown({ start: { local: '2026-10-25T02:30', zone: 'Europe/Paris' }, segments: [show], targetSeconds: 3120 }));
    expect(timed.segments[0]?.times.start).toBe('2026-10-25T02:30:00+02:00');
    expect(timed.end).toBe('2026-10-25T02:22:00+01:00');
  });

  it('runs through the night the clocks go forward, and past midnight', () => {
    const hour = (id: string) => buildSegment({ id, durationSeconds: 3600 });
    const timed = timeRundown(buildRundown({ start: { local: '2026-03-28T23:30', zone: 'Europe/Paris' }, segments: [hour('a'), hour('b'), hour('c')] }));
    expect(timed.segments.map((segment) => segment.times.start)).toEqual([
      '2026-03-28T23:30:00+01:00', '2026-03-29T00:30:00+01:00', '2026-03-29T01:30:00+01:00',
    ]);
    expect(timed.end).toBe('2026-03-29T03:30:00+02:00');
  });

  it('adds up: programme, studio, contiguity', () => {
    fc.assert(fc.property(rundowns, (rundown) => {
      const timed = timeRundown(rundown);
      const inside = timed.segments.filter((segment) => !segment.outside);
      expect(timed.plannedSeconds).toBe(inside.reduce((sum, segment) => sum + segment.durationSeconds, 0));
      expect(timed.studioSeconds).toBe(timed.segments.reduce((sum, segment) => sum + segment.durationSeconds, 0));
      expect(timed.segments.at(-1)?.times.cumulativeSeconds).toBe(timed.plannedSeconds);
      inside.forEach((segment, index) => {
        expect(segment.times.startSeconds).toBe(inside[index - 1]?.times.cumulativeSeconds ?? 0);
        expect(segment.times.cumulativeSeconds - (segment.times.startSeconds ?? NaN)).toBe(segment.durationSeconds);
      });
      timed.segments.slice(1).forEach((segment, index) => {
        const above = timed.segments[index];
        expect(epoch(segment.times.start) - epoch(above?.times.start ?? null)).toBe((above?.durationSeconds ?? NaN) * 1000);
      });
    }));
  });

  it('keeps back times apart from front times by exactly what is too long', () => {
    fc.assert(fc.property(rundowns, (rundown) => {
      const { segments, overSeconds } = timeRundown(rundown);
      for (const { times: at } of segments.filter((segment) => !segment.outside)) {
        expect((at.startSeconds ?? NaN) - (at.backSeconds ?? NaN)).toBe(overSeconds);
        expect(epoch(at.start) - epoch(at.back)).toBe(overSeconds * 1000);
      }
    }));
  });

  it('shifts every instant alike when the start moves, and no offset', () => {
    fc.assert(fc.property(rundowns, fc.integer({ min: 1, max: 600 }), (rundown, minutes) => {
      const utc = (local: string) => ({ ...rundown, start: { local, zone: 'UTC' } });
      const later = new Date(Date.parse(`${rundown.start?.local}Z`) + minutes * 60_000).toISOString().slice(0, 16);
      const [before, after] = [times(utc(rundown.start?.local ?? '')), times(utc(later))];
      after.forEach((at, index) => {
        expect(epoch(at.start) - epoch(before[index]?.start ?? null)).toBe(minutes * 60_000);
        expect([at.startSeconds, at.studioSeconds]).toEqual([before[index]?.startSeconds, before[index]?.studioSeconds]);
      });
    }));
  });

  it('is the same twice, and after a move and the move back', () => {
    fc.assert(fc.property(rundowns, fc.nat(), fc.nat(), (rundown, a, b) => {
      const id = rundown.segments[a % rundown.segments.length]?.id as SegmentId;
      const there = moveSegment(rundown, id, b % rundown.segments.length);
      if (there.outcome !== 'segmentMoved') throw new Error(there.outcome);
      const back = moveSegment(there.rundown, id, there.from);
      if (back.outcome !== 'segmentMoved') throw new Error(back.outcome);
      expect(timeRundown(back.rundown)).toEqual(timeRundown(rundown));
      expect(timeRundown(there.rundown).plannedSeconds).toBe(timeRundown(rundown).plannedSeconds);
    }));
  });

  it('moves nothing above an edited duration, and everything below by the difference', () => {
    fc.assert(fc.property(rundowns, fc.nat(), fc.integer({ min: 0, max: 2000 }), (rundown, pick, durationSeconds) => {
      const place = pick % rundown.segments.length;
      const segment = rundown.segments[place];
      const edited = editSegment(rundown, segment?.id as SegmentId, { durationSeconds });
      if (edited.outcome !== 'segmentEdited') throw new Error(edited.outcome);
      const [before, after] = [times(rundown), times(edited.rundown)];
      const delta = durationSeconds - (segment?.durationSeconds ?? 0);
      const programmeDelta = segment?.outside ? 0 : delta;
      after.forEach((at, index) => {
        const below = index > place;
        expect(at.studioSeconds - (before[index]?.studioSeconds ?? NaN)).toBe(below ? delta : 0);
        if (at.startSeconds !== null) expect(at.startSeconds - (before[index]?.startSeconds ?? NaN)).toBe(below ? programmeDelta : 0);
      });
    }));
  });
});
