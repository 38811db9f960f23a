import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readRealTime, writeRealTime, type RealTimeFrame } from './read-real-time.js';

const frameAt = (instant: string, zone = 'Europe/Paris'): RealTimeFrame => ({ zone, plannedMs: Date.parse(instant), originMs: Date.parse(instant) + 130_000 });
const frame = frameAt('2026-12-10T18:00:00Z');
const read = (written: string, of = frame) => {
  const atMs = readRealTime(written, of);
  return atMs === null ? null : new Date(atMs).toISOString().replace('.000Z', 'Z');
};

describe('readRealTime', () => {
  it('reads the clock by two digits of hours and seconds, and durations from the real start', () => {
    expect(['19:04:30', '19h04', '19:04:30,25', '4:30', '04:30', '64:30', '1:04:30', '+0:00', '+19:04:30'].map((written) => read(written))).toEqual([
      '2026-12-10T18:04:30Z', '2026-12-10T18:04:00Z', '2026-12-10T18:04:30.250Z', '2026-12-10T18:06:40Z', '2026-12-10T18:06:40Z', '2026-12-10T19:06:40Z', '2026-12-10T19:06:40Z', '2026-12-10T18:02:10Z', '2026-12-11T13:06:40Z',
    ]);
    expect(['', '4', '19:60:00', '24:00:00', '4:75', 'midi', '1:75:00', '-4:30'].map((written) => read(written))).toEqual(Array(8).fill(null));
  });

  it('follows a show past midnight, and the clocks when they change', () => {
    expect(read('00:10:00', frameAt('2026-12-10T22:50:00Z'))).toBe('2026-12-10T23:10:00Z');
    expect(read('23:40:00', frameAt('2026-12-10T23:05:00Z'))).toBe('2026-12-10T22:40:00Z');
    // 02:30 comes twice that night: the first is meant.
    expect(read('02:30:00', frameAt('2026-10-25T00:00:00Z'))).toBe('2026-10-25T00:30:00Z');
  });

  it('reads what it writes, to the second', () => {
    fc.assert(fc.property(fc.integer({ min: -5 * 3600, max: 17 * 3600 }), fc.nat(999), (seconds, thousandths) => {
      const atMs = frame.plannedMs + seconds * 1000;
      expect(readRealTime(writeRealTime(atMs + thousandths, frame.zone), frame)).toBe(atMs);
    }));
  });
});
