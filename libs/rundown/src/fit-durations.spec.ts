import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSegment } from '../testing/build-rundown.js';
import { fitDurations, shareOut } from './fit-durations.js';
import type { Segment } from './segment.js';
import { programmeSeconds } from './time-rundown.js';

const elastic = (id: string, minSeconds: number, idealSeconds: number, maxSeconds: number): Segment =>
  buildSegment({ id, durationSeconds: idealSeconds, elasticity: { minSeconds, idealSeconds, maxSeconds } });

const segments = fc.array(
  fc.record({ min: fc.nat(300), down: fc.nat(300), up: fc.nat(300), fixed: fc.boolean(), locked: fc.boolean(), outside: fc.boolean() }),
  { minLength: 1, maxLength: 12 },
).map((lines) => lines.map((line, index) => ({
  ...elastic(`s${index}`, line.min, line.min + line.down, line.min + line.down + line.up),
  ...(line.fixed ? { elasticity: null } : {}),
  outside: line.outside,
  locks: { position: false, duration: line.locked, speakers: false },
})));

const durations = (fitted: readonly Segment[]) => fitted.map((segment) => segment.durationSeconds);

describe('fitDurations', () => {
  it('shares what is missing in proportion to the room each segment has', () => {
    const fitted = fitDurations([elastic('a', 100, 100, 400), elastic('b', 100, 100, 200), buildSegment({ id: 'c', durationSeconds: 50 })], 290);
    expect(fitted.outcome === 'durationsFitted' && durations(fitted.segments)).toEqual([130, 110, 50]);
  });

  it('says by how much the target cannot be met', () => {
    expect(fitDurations([elastic('a', 60, 90, 120)], 50)).toEqual({ outcome: 'tooLong', overBySeconds: 10 });
    expect(fitDurations([elastic('a', 60, 90, 120)], 125)).toEqual({ outcome: 'tooShort', shortBySeconds: 5 });
    expect(fitDurations([], 1)).toEqual({ outcome: 'tooShort', shortBySeconds: 1 });
    expect(fitDurations([], 0)).toEqual({ outcome: 'durationsFitted', segments: [] });
  });

  it('moves in steps where target and bounds allow it', () => {
    const fitted = fitDurations([elastic('a', 100, 200, 300), elastic('b', 100, 150, 300)], 385, 5);
    expect(fitted.outcome === 'durationsFitted' && durations(fitted.segments)).toEqual([215, 170]);
  });

  it('meets the target to the second inside every bound, or refuses with the exact gap', () => {
    fc.assert(fc.property(segments, fc.nat(6000), fc.constantFrom(1, 5), (lines, target, step) => {
      const inside = lines.filter((line) => !line.outside);
      const bound = (side: 'minSeconds' | 'maxSeconds') =>
        inside.reduce((sum, line) => sum + (line.locks.duration ? line.durationSeconds : (line.elasticity?.[side] ?? line.durationSeconds)), 0);
      const fitted = fitDurations(lines, target, step);
      if (fitted.outcome === 'tooLong') return expect(fitted.overBySeconds).toBe(bound('minSeconds') - target);
      if (fitted.outcome === 'tooShort') return expect(fitted.shortBySeconds).toBe(target - bound('maxSeconds'));
      expect(programmeSeconds(fitted.segments)).toBe(target);
      fitted.segments.forEach((segment, index) => {
        const free = segment.elasticity !== null && !segment.outside && !segment.locks.duration;
        expect(segment.durationSeconds).toBeGreaterThanOrEqual(free ? (segment.elasticity?.minSeconds ?? NaN) : (lines[index]?.durationSeconds ?? NaN));
        expect(segment.durationSeconds).toBeLessThanOrEqual(free ? (segment.elasticity?.maxSeconds ?? NaN) : (lines[index]?.durationSeconds ?? NaN));
      });
    }), { numRuns: 500 });
  });
});

describe('shareOut', () => {
  it('is exact, within one of the proportion, and never passes a room', () => {
    fc.assert(fc.property(fc.array(fc.nat(900), { minLength: 1, maxLength: 20 }), fc.nat(1000), (rooms, part) => {
      const total = rooms.reduce((sum, room) => sum + room, 0);
      const amount = Math.floor((total * part) / 1000);
      const shares = shareOut(amount, rooms);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(amount);
      shares.forEach((share, index) => {
        const room = rooms[index] ?? 0;
        expect(share).toBeLessThanOrEqual(room);
        expect(Math.abs(share - (total === 0 ? 0 : (amount * room) / total))).toBeLessThanOrEqual(1);
      });
    }));
  });
});
