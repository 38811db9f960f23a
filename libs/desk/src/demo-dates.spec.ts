import { describe, expect, it } from '@jest/globals';
import { freeAround, recordingAfter } from './demo-dates.js';

describe('the demonstration’s evening', () => {
  it.each([
    ['before it', '2026-11-22T10:00:00Z', '2026-12-10T19:00'],
    ['a minute before it', '2026-12-10T17:59:00Z', '2026-12-10T19:00'],
    ['at its hour', '2026-12-10T18:00:00Z', '2026-12-17T19:00'],
    ['on a Wednesday after it', '2027-02-03T12:00:00Z', '2027-02-04T19:00'],
    ['late on a Wednesday that is Thursday in Paris', '2027-02-03T23:30:00Z', '2027-02-11T19:00'],
  ])('%s', (_name, now, start) => {
    expect(recordingAfter(new Date(now))).toBe(start);
  });

  it('finds everybody as free as on the one they applied for', () => {
    const written = JSON.stringify({
      format: 'applications/1',
      applications: [{ id: 'app-a', availability: [{ from: '2026-12-10T13:30', to: '2026-12-10T21:00' }, { from: '2026-12-11T09:00', to: '2026-12-11T12:00' }] }, { id: 'app-b' }],
    });
    expect(JSON.parse(freeAround(written, '2026-12-10T19:00')).applications[0].availability[0]).toEqual({ from: '2026-12-10T13:30', to: '2026-12-10T21:00' });
    expect(JSON.parse(freeAround(written, '2028-03-02T19:00'))).toEqual({
      format: 'applications/1',
      applications: [
        { id: 'app-a', availability: [{ from: '2028-03-02T13:30', to: '2028-03-02T21:00' }, { from: '2028-03-03T09:00', to: '2028-03-03T12:00' }] },
        { id: 'app-b', availability: [] },
      ],
    });
  });
});
