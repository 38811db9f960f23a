import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clockOf, formatDuration, formatOffset, LONGEST_SECONDS, parseDuration } from './duration.js';

describe('parseDuration', () => {
  it.each([
    ['4:30', 270], ['0:00', 0], ['90', 90], ['0', 0], ['1h02', 3720], ['1h', 3600], ['1 h 02 min 05 s', 3725], ['1:45:30', 6330],
    ['105:30', 6330], ['52:00', 3120], ["4'30", 270], ['4’30”', 270], ['4 min 30', 270], ['52min', 3120], ['90s', 90], [' 4:30 ', 270],
    ['24:00:00', 86_400], ['1h2m30', 3750],
  ])('reads %s as %i seconds', (written, seconds) => expect(parseDuration(written)).toBe(seconds));

  it.each(['', ' ', 'abc', '-4:30', '4:60', '1:60:00', '4:3', '4.5', '4,5', '24:00:01', '99999', '1h75', '1:2:03', ':30', 'h', '١٢'])(
    'cannot read %j', (written) => expect(parseDuration(written)).toBeNull(),
  );

  it('reads back whatever formatDuration wrote', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: LONGEST_SECONDS }), (seconds) => parseDuration(formatDuration(seconds)) === seconds));
  });
});

describe('formatDuration', () => {
  it.each([[0, '0:00'], [40, '0:40'], [3120, '52:00'], [3599, '59:59'], [3600, '1:00:00'], [6330, '1:45:30'], [-10, '−0:10']])(
    'writes %i as %s', (seconds, written) => expect(formatDuration(seconds)).toBe(written),
  );
});

describe('formatOffset', () => {
  it.each([[90, '+1:30'], [0, '0:00'], [-10, '−0:10']])('writes %i as %s', (seconds, written) => expect(formatOffset(seconds)).toBe(written));
});

it('clockOf reads the wall clock of an instant', () => expect(clockOf('2026-12-10T19:00:40+01:00')).toBe('19:00:40'));
