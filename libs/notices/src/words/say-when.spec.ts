import { describe, expect, it } from '@jest/globals';
import { buildSlot } from '../../testing/build-slot.js';
import { sayDay, sayHour, sayHours, sayMinutes, sayPresence, sayPresenceThere, sayUntil } from './say-when.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('days and hours', () => {
  it.each([
    ['2026-12-10T17:30', 'jeudi 10 décembre 2026', 'Thursday 10 December 2026'],
    ['2027-01-01', 'vendredi 1er janvier 2027', 'Friday 1 January 2027'],
    ['2028-02-29T00:00', 'mardi 29 février 2028', 'Tuesday 29 February 2028'],
  ])('says %s', (local, french, english) => {
    expect([sayDay(local, 'fr'), sayDay(local, 'en')]).toEqual([french, english]);
  });

  it('says hours as each language writes them, in one piece', () => {
    expect([sayHour('2026-12-10T08:05', 'fr'), sayHour('2026-12-10T08:05', 'en')]).toEqual(['8\u00a0h\u00a005', '08:05']);
    expect(plain(sayHours('2026-12-10T17:30', '2026-12-10T20:15', 'fr'))).toBe('de 17 h 30 à 20 h 15');
    expect(sayHours('2026-12-10T17:30', '2026-12-10T20:15', 'en')).toBe('17:30 to 20:15');
  });

  it('names the day of an end after midnight', () => {
    expect(plain(sayHours('2026-12-10T23:05', '2026-12-11T00:25', 'fr'))).toBe('de 23 h 05 à 0 h 25 le vendredi 11 décembre 2026');
    expect(sayHours('2026-12-10T23:05', '2026-12-11T00:25', 'en')).toBe('23:05 to 00:25 on Friday 11 December 2026');
  });

  it.each([[40, '1 min', '1 min'], [600, '10 min', '10 min'], [601, '11 min', '11 min'], [3900, '1 h 05', '1 h 05 min'], [0, '1 min', '1 min']])('says %d seconds', (seconds, french, english) => {
    expect([plain(sayMinutes(seconds, 'fr')), plain(sayMinutes(seconds, 'en'))]).toEqual([french, english]);
  });

  it.each([
    ['2026-12-10T05:30:00Z', 'aujourd’hui', 'today'],
    ['2026-12-10T20:00:00Z', 'aujourd’hui', 'today'],
    ['2026-12-09T16:00:00Z', 'demain', 'tomorrow'],
    ['2026-12-08T23:30:00Z', 'demain', 'tomorrow'],
    ['2026-12-08T09:00:00Z', 'après-demain', 'in 2 days'],
    ['2026-12-03T09:00:00Z', 'dans 7 jours', 'in 7 days'],
  ])('counts the studio’s days from %s', (at, french, english) => {
    expect([plain(sayUntil(buildSlot(), Date.parse(at), 'fr')), sayUntil(buildSlot(), Date.parse(at), 'en')]).toEqual([french, english]);
  });
});

describe('on the days the clocks change, in Paris and far away', () => {
  const spring = buildSlot({ call: '2026-03-29T01:30', release: '2026-03-29T03:30' });
  const autumn = buildSlot({ call: '2026-10-25T02:30+01:00', release: '2026-10-25T12:00' });

  it.each([
    [spring, 'Asia/Kathmandu', 'dimanche 29 mars 2026, de 6 h 15 à 7 h 15 (Asia/Kathmandu)'],
    [spring, 'America/St_Johns', 'samedi 28 mars 2026, de 22 h 00 à 23 h 00 (America/St_Johns)'],
    [autumn, 'Asia/Kathmandu', 'dimanche 25 octobre 2026, de 7 h 15 à 16 h 45 (Asia/Kathmandu)'],
    [autumn, 'America/St_Johns', 'samedi 24 octobre 2026, de 23 h 00 à 8 h 30 le dimanche 25 octobre 2026 (America/St_Johns)'],
  ])('says the reader’s own hours', (slot, zone, expected) => {
    expect(plain(sayPresenceThere(slot, zone, 'fr'))).toBe(expected);
  });

  it('says the studio’s hours by the clock on its wall', () => {
    expect(plain(sayPresence(spring, 'fr'))).toBe('de 1 h 30 à 3 h 30 (Europe/Paris)');
    expect(sayPresence(autumn, 'en')).toBe('02:30 to 12:00 (Europe/Paris)');
  });

  it('says nothing of a clock that shows the same, or of none', () => {
    expect(sayPresenceThere(spring, 'Europe/Brussels', 'fr')).toBe('');
    expect(sayPresenceThere(spring, null, 'fr')).toBe('');
    expect(sayPresenceThere(buildSlot({ zone: 'Nowhere' }), 'Asia/Kathmandu', 'fr')).toBe('');
  });
});
