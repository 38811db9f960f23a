import { describe, expect, it } from '@jest/globals';
import { isPast } from './is-past.js';

describe('isPast', () => {
  it('asks the clock of the place of recording, not the reader’s', () => {
    const now = new Date('2026-12-10T18:30:00Z');
    const judged = (local: string, zone = 'Europe/Paris') => isPast(local, zone, now);
    expect([judged('2026-12-10T19:29'), judged('2026-12-10T19:30'), judged('2026-12-10T19:31')]).toEqual([true, false, false]);
    expect([judged('2026-12-11T03:00', 'Asia/Tokyo'), judged('2026-12-11T03:31', 'Asia/Tokyo'), judged('2026-12-10T13:29', 'America/New_York')]).toEqual([true, false, true]);
  });

  it('says nothing of an empty field or of a year half typed', () => {
    const now = new Date('2026-12-10T18:30:00Z');
    expect([isPast('', 'Europe/Paris', now), isPast('0202-12-10T19:00', 'Europe/Paris', now)]).toEqual([false, false]);
  });
});
