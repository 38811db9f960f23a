import { describe, expect, it } from '@jest/globals';
import { calendarLeaf, sayLocal } from './dates.js';

describe('dates on screen', () => {
  it('say the show’s own clock', () => {
    expect(sayLocal('2026-12-10T19:05', 'fr').replace(/[\u00a0\u202f]/g, ' ')).toBe('jeudi 10 décembre 2026, 19 h 05');
    expect(sayLocal('2026-12-10T19:05', 'en').replace(/[\u00a0\u202f]/g, ' ')).toBe('Thursday 10 December 2026, 19:05');
  });

  it('tear a leaf off the calendar without shifting the day', () => {
    expect(calendarLeaf('2026-12-10T23:59', 'fr')).toEqual({ weekday: 'jeu.', day: '10', month: 'déc.' });
    expect(calendarLeaf('2026-01-01T00:00', 'en')).toEqual({ weekday: 'Thu', day: '1', month: 'Jan' });
  });
});
