import { describe, expect, it } from '@jest/globals';
import { readInstant, readStart } from './read-start.js';

describe('readStart', () => {
  it.each([
    ['2026-12-10T19:00', 'Europe/Paris', { outcome: 'startRead', start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' }, ambiguous: false }],
    ['2026-12-10 19:00:30', 'europe/paris', { outcome: 'startRead', start: { local: '2026-12-10T19:00:30', zone: 'Europe/Paris' }, ambiguous: false }],
    ['2026-12-10T00:00', 'UTC', { outcome: 'startRead', start: { local: '2026-12-10T00:00', zone: 'UTC' }, ambiguous: false }],
    ['2026-10-25T02:30', 'Europe/Paris', { outcome: 'startRead', start: { local: '2026-10-25T02:30', zone: 'Europe/Paris' }, ambiguous: true }],
    ['2026-03-29T02:30', 'Europe/Paris', { outcome: 'skippedHour', local: '2026-03-29T02:30', zone: 'Europe/Paris', resumesAt: '2026-03-29T03:00' }],
    ['2026-10-04T02:15', 'Australia/Lord_Howe', { outcome: 'skippedHour', local: '2026-10-04T02:15', zone: 'Australia/Lord_Howe', resumesAt: '2026-10-04T02:30' }],
    ['2026-12-10T19:00', 'Europe/Lutèce', { outcome: 'unknownZone', zone: 'Europe/Lutèce' }],
    ['2026-12-10T19:00', 'Europe/Paname', { outcome: 'unknownZone', zone: 'Europe/Paname' }],
    ['2026-12-10T19:00', '+01:00', { outcome: 'unknownZone', zone: '+01:00' }],
    ['2026-12-10T19:00', '', { outcome: 'unknownZone', zone: '' }],
    ['2026-02-30T19:00', 'Europe/Paris', { outcome: 'malformedStart', local: '2026-02-30T19:00' }],
    ['2026-12-10T24:00', 'Europe/Paris', { outcome: 'malformedStart', local: '2026-12-10T24:00' }],
    ['2026-12-10T19:00:60', 'Europe/Paris', { outcome: 'malformedStart', local: '2026-12-10T19:00:60' }],
    ['2026-12-10T19:00+01:00', 'Europe/Paris', { outcome: 'malformedStart', local: '2026-12-10T19:00+01:00' }],
    ['10/12/2026 19:00', 'Europe/Paris', { outcome: 'malformedStart', local: '10/12/2026 19:00' }],
    ['0000-01-01T00:00', 'Europe/Paris', { outcome: 'malformedStart', local: '0000-01-01T00:00' }],
    ['9999-12-31T23:50', 'Europe/Paris', { outcome: 'malformedStart', local: '9999-12-31T23:50' }],
    ['', 'Europe/Paris', { outcome: 'malformedStart', local: '' }],
  ])('reads %s in %s', (local, zone, outcome) => {
    expect(readStart(local, zone)).toEqual(outcome);
  });
});

describe('readInstant', () => {
  it.each([
    ['2026-12-10T18:00', '2026-12-10T17:00:00Z'],
    ['2026-12-10T18:00+03:00', '2026-12-10T15:00:00Z'],
    ['2026-12-10T18:00:05.5Z', '2026-12-10T18:00:05.500Z'],
    ['2026-10-25T02:30', '2026-10-25T00:30:00Z'],
    ['9999-12-31T23:59', '9999-12-31T22:59:00Z'],
  ])('reads %s in Paris as %s', (written, instant) => expect(readInstant(written, 'Europe/Paris')).toBe(Date.parse(instant)));

  it.each(['', '18 h', '2026-12-10', '2026-13-10T18:00Z', '2026-12-10T18:00[Europe/Paris]'])('cannot read %j', (written) => {
    expect(readInstant(written, 'Europe/Paris')).toBeNull();
  });
});
