import { describe, expect, it } from '@jest/globals';
import { formatDate, formatDay, formatHour, formatStamp } from './format-date.js';
import { daysBetween, localDateTime } from './local-date-time.js';

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('dates', () => {
  it.each([
    ['2026-12-10', 'fr', 'jeudi 10 décembre 2026'],
    ['2026-01-01', 'fr', 'jeudi 1er janvier 2026'],
    ['2024-02-29T23:59:59', 'fr', 'jeudi 29 février 2024'],
    ['2026-12-10', 'en', 'Thursday 10 December 2026'],
    ['hiver dernier', 'fr', 'hiver dernier'],
    ['2026-13-45', 'fr', '2026-13-45'],
  ] as const)('writes the day %s in %s', (date, locale, said) => {
    expect(plain(formatDay(date, locale))).toBe(said);
  });

  it('writes a date without its weekday', () => {
    expect(plain(formatDate('2026-11-03', 'fr'))).toBe('3 novembre 2026');
    expect(plain(formatDate('2026-11-03T10:00', 'en'))).toBe('3 November 2026');
  });

  it('writes hours and stamps as each language does', () => {
    expect(plain(formatHour('2026-12-10T09:05', 'fr'))).toBe('9 h 05');
    expect(plain(formatHour('2026-12-10T09:05', 'en'))).toBe('09:05');
    expect(plain(formatStamp('2026-12-10T14:22:05', 'fr'))).toBe('10/12/2026 à 14 h 22');
    expect(plain(formatStamp('2026-12-10T14:22:05', 'en'))).toBe('10 Dec 2026, 14:22');
  });
});

describe('local times', () => {
  it('reads an instant in the zone asked for, over clock changes', () => {
    expect(localDateTime(Date.parse('2026-12-10T13:22:05Z'), 'Europe/Paris')).toBe('2026-12-10T14:22:05');
    expect(localDateTime(Date.parse('2026-07-01T22:30:00Z'), 'Europe/Paris')).toBe('2026-07-02T00:30:00');
    expect(localDateTime(Date.parse('2026-07-01T00:00:00Z'), 'Asia/Kathmandu')).toBe('2026-07-01T05:45:00');
  });

  it('counts midnights', () => {
    expect(daysBetween('2026-12-31T23:59:00+01:00', '2027-01-01T00:01:00+01:00')).toBe(1);
    expect(daysBetween('2026-12-31T00:00:00+01:00', '2026-12-31T23:59:00+01:00')).toBe(0);
  });
});
