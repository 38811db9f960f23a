import { describe, expect, it } from '@jest/globals';
import { readStay } from './read-stay.js';

const evening = { start: '2026-12-10T19:00:00+01:00', end: '2026-12-10T19:52:00+01:00' };
const midnight = { start: '2026-12-10T23:30', end: '2026-12-11T00:22' };

describe('readStay', () => {
  it('takes an hour on the day of the recording, and leaves the other side open', () => {
    expect(readStay('19:20', '', evening)).toEqual({ from: '2026-12-10T19:20', to: '2026-12-11T07:52' });
    expect(readStay('', '19:30', evening)).toEqual({ from: '2026-12-10T07:00', to: '2026-12-10T19:30' });
    expect(readStay('19:10', '19:40', evening)).toEqual({ from: '2026-12-10T19:10', to: '2026-12-10T19:40' });
  });

  it('knows that a recording passes midnight', () => {
    expect(readStay('23:45', '00:10', midnight)).toEqual({ from: '2026-12-10T23:45', to: '2026-12-11T00:10' });
    expect(readStay('0:05', '', midnight)).toEqual({ from: '2026-12-11T00:05', to: '2026-12-11T12:22' });
  });

  it('tells what is missing, crosses or does not touch the recording', () => {
    expect(readStay('', '', evening)).toEqual({ fault: 'missing' });
    expect(readStay('19:40', '19:20', evening)).toEqual({ fault: 'crossed' });
    expect(readStay('19:20', '19:20', evening)).toEqual({ fault: 'crossed' });
    expect(readStay('20:00', '', evening)).toEqual({ fault: 'outside' });
    expect(readStay('', '18:30', evening)).toEqual({ fault: 'outside' });
  });
});
