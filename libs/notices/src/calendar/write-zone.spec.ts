import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { localTime } from '../slot/local-time.js';
import { readInstant } from '#rundown';
import { writeZone } from './write-zone.js';

const ZONES = [
  'Europe/Paris', 'Europe/Dublin', 'Europe/Moscow', 'Asia/Kathmandu', 'Asia/Kolkata', 'Asia/Jerusalem', 'Asia/Tehran', 'America/St_Johns', 'America/New_York',
  'America/Sao_Paulo', 'America/Nuuk', 'Africa/Cairo', 'Africa/Casablanca', 'Australia/Lord_Howe', 'Australia/Adelaide', 'Pacific/Chatham', 'Pacific/Apia', 'UTC', 'Antarctica/Troll',
];

/** Seconds east of UTC by the VTIMEZONE, as an independent reader understands it. */
function offsetByFile(zone: string, local: string, moments: readonly number[]): number {
  const file = ['BEGIN:VCALENDAR', ...writeZone(zone, moments), 'END:VCALENDAR'].join('\r\n');
  const component = new ICAL.Component(ICAL.parse(file) as unknown[] as never).getFirstSubcomponent('vtimezone')!;
  return new ICAL.Timezone(component).utcOffset(ICAL.Time.fromDateTimeString(local));
}

describe('writeZone', () => {
  it('gives two yearly rules where the clocks follow such, and one standing offset where they never change', () => {
    expect(writeZone('America/St_Johns', [Date.parse('2026-10-25T12:00:00Z')])).toEqual([
      'BEGIN:VTIMEZONE', 'TZID:America/St_Johns',
      'BEGIN:DAYLIGHT', 'DTSTART:20240310T020000', 'TZOFFSETFROM:-0330', 'TZOFFSETTO:-0230', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', 'END:DAYLIGHT',
      'BEGIN:STANDARD', 'DTSTART:20241103T020000', 'TZOFFSETFROM:-0230', 'TZOFFSETTO:-0330', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU', 'END:STANDARD',
      'END:VTIMEZONE',
    ]);
    expect(writeZone('Asia/Kathmandu', [Date.parse('2026-10-25T12:00:00Z')])).toEqual([
      'BEGIN:VTIMEZONE', 'TZID:Asia/Kathmandu',
      'BEGIN:STANDARD', 'DTSTART:19700101T000000', 'TZOFFSETFROM:+0545', 'TZOFFSETTO:+0545', 'END:STANDARD',
      'END:VTIMEZONE',
    ]);
  });

  it('names each change where they follow no rule', () => {
    const moscow = writeZone('Europe/Moscow', [Date.parse('2011-06-01T12:00:00Z')]);
    expect(moscow.filter((line) => line.startsWith('DTSTART') || line.startsWith('RRULE'))).toEqual([
      'DTSTART:19700101T000000', 'DTSTART:20100328T020000', 'DTSTART:20101031T030000', 'DTSTART:20110327T020000',
    ]);
  });

  it('takes a rule that was given up for none', () => {
    expect(writeZone('America/Sao_Paulo', [Date.parse('2019-12-31T12:00:00Z')]).some((line) => line.startsWith('RRULE'))).toBe(false);
  });

  it('agrees with the clock of the house within a year of the event, in every zone', () => {
    const moments = fc.integer({ min: Date.parse('2010-01-01T00:00:00Z') / 60_000, max: Date.parse('2036-01-01T00:00:00Z') / 60_000 }).map((minutes) => minutes * 60_000);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moments, fc.integer({ min: -360 * 24, max: 360 * 24 }), (zone, at, hours) => {
        const asked = at + hours * 3_600_000;
        const local = localTime(asked, zone);
        // Of an hour that comes twice a local time means the first, which is not asked of the file here.
        if (local.length > 16 || localTime(asked + 3_600_000, zone).length > 16) return;
        expect([zone, local, offsetByFile(zone, `${local}:00`, [at])]).toEqual([zone, local, (Date.parse(`${local}:00Z`) - readInstant(local, zone)!) / 1000]);
      }),
      { numRuns: 150 },
    );
  });
});
