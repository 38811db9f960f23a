import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSlot } from '../../testing/build-slot.js';
import { localTime } from '../slot/local-time.js';
import { windowOf, type Slot } from '../slot/slot.js';
import { dueAt } from './due-at.js';
import { USUAL_REMINDERS } from './reminder-rules.js';
import { deferToWindow, tellAt } from './sending-window.js';
import { dateAt } from './wall-clock.js';

const { rules, window } = USUAL_REMINDERS;
const dues = (slot: Slot): readonly (string | null)[] =>
  rules.map((rule) => {
    const due = dueAt(rule, slot, window);
    return due === null ? null : localTime(due, slot.zone);
  });

describe('dueAt', () => {
  it('counts calendar days back from the day of the call, and hours on the day itself', () => {
    expect(dues(buildSlot())).toEqual(['2026-12-03T10:00', '2026-12-08T10:00', '2026-12-09T17:00', '2026-12-10T15:30']);
  });

  it.each([
    ['2026-12-10T08:15', '2026-12-10T06:30'],
    ['2026-12-10T08:31', '2026-12-10T06:31'],
    ['2026-12-10T07:00', '2026-12-10T06:30'],
    ['2026-12-10T06:31', '2026-12-10T06:30'],
    ['2026-12-10T06:30', '2026-12-09T20:00'],
    ['2026-12-10T00:15', '2026-12-09T20:00'],
    ['2026-12-10T23:30', '2026-12-10T21:30'],
  ])('tells of a call at %s at %s', (call, day) => {
    expect(dues(buildSlot({ call, release: '2026-12-11T05:00' }))[3]).toBe(day);
  });

  it.each([
    ['23:00', '2026-12-10T17:30', '2026-12-09T08:00'],
    ['05:00', '2026-12-10T17:30', '2026-12-08T08:00'],
    ['20:00', '2026-12-10T17:30', '2026-12-08T20:00'],
    ['20:01', '2026-12-10T17:30', '2026-12-09T08:00'],
  ])('defers a rule at %s into the hours of mail', (at, call, expected) => {
    expect(localTime(dueAt({ rule: 'own', daysBefore: 2, at }, buildSlot({ call }), window)!, 'Europe/Paris')).toBe(expected);
  });

  it('never defers past the call: it goes before the night instead', () => {
    const early = buildSlot({ call: '2026-12-10T07:30' });
    expect(localTime(dueAt({ rule: 'own', daysBefore: 1, at: '22:00' }, early, window)!, 'Europe/Paris')).toBe('2026-12-09T20:00');
    const night = buildSlot({ call: '2026-12-10T02:00' });
    expect(localTime(dueAt({ rule: 'own', daysBefore: 1, at: '21:00' }, night, window)!, 'Europe/Paris')).toBe('2026-12-09T20:00');
  });

  it('is nothing for a slot that cannot be read', () => {
    expect(dues(buildSlot({ zone: 'Nowhere' }))).toEqual([null, null, null, null]);
  });
});

describe('on the days the clocks change', () => {
  it.each([
    ['forward', '2026-03-29', ['2026-03-22T10:00', '2026-03-27T10:00', '2026-03-28T17:00', '2026-03-29T15:30']],
    ['back', '2026-10-25', ['2026-10-18T10:00', '2026-10-23T10:00', '2026-10-24T17:00', '2026-10-25T15:30']],
  ])('keeps the hours of the wall: %s', (_name, day, expected) => {
    expect(dues(buildSlot({ call: `${day}T17:30`, release: `${day}T20:00` }))).toEqual(expected);
  });

  it('takes two hours for two hours, even where the clocks jump between', () => {
    const own = { rule: 'day', daysBefore: 0, secondsBeforeCall: 7200, notBefore: '00:00' } as const;
    const due = (call: string) => dueAt(own, buildSlot({ call, release: '2026-12-31T23:00' }), window)!;
    expect(localTime(due('2026-03-29T04:00'), 'Europe/Paris')).toBe('2026-03-29T01:00');
    expect(localTime(due('2026-10-25T04:00'), 'Europe/Paris')).toBe('2026-10-25T02:00+01:00');
    expect(localTime(due('2026-10-25T03:30'), 'Europe/Paris')).toBe('2026-10-25T02:30');
  });

  it('moves an hour that the clocks skip to the one after', () => {
    const own = { rule: 'own', daysBefore: 1, at: '02:30' };
    const due = dueAt(own, buildSlot({ call: '2026-03-30T17:30' }), { from: '00:00', until: '23:59' })!;
    expect(localTime(due, 'Europe/Paris')).toBe('2026-03-29T03:30');
  });
});

const ZONES = ['Europe/Paris', 'Asia/Kathmandu', 'America/St_Johns', 'Australia/Lord_Howe', 'Pacific/Chatham', 'UTC'];
const slots = fc
  .tuple(fc.constantFrom(...ZONES), fc.integer({ min: Date.parse('2025-01-01T00:00:00Z') / 60_000, max: Date.parse('2030-01-01T00:00:00Z') / 60_000 }), fc.integer({ min: 1, max: 600 }))
  .map(([zone, minutes, length]) => buildSlot({ zone, call: localTime(minutes * 60_000, zone), release: localTime((minutes + length) * 60_000, zone) }));

describe('whatever the call and the zone', () => {
  it('falls due before the call, in the hours of mail, on the day that was said', () => {
    fc.assert(
      fc.property(slots, fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 1439 }), (slot, daysBefore, minute) => {
        const at = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        const due = dueAt({ rule: 'own', daysBefore, at }, slot, window)!;
        const { callAt } = windowOf(slot)!;
        const local = localTime(due, slot.zone);
        expect(due).toBeLessThan(callAt);
        expect(local.slice(11, 16) >= window.from && local.slice(11, 16) <= window.until).toBe(true);
        if (at >= window.from && at <= window.until) expect(local.slice(11)).toBe(at);
        const days = (Date.parse(slot.call.slice(0, 10)) - Date.parse(local.slice(0, 10))) / 86_400_000;
        expect(at > window.until && days < daysBefore ? days + 1 : days).toBeGreaterThanOrEqual(daysBefore);
      }),
      { numRuns: 300 },
    );
  });

  it('tells the day itself from 06:30 on and two hours ahead at most, or else the evening before', () => {
    fc.assert(
      fc.property(slots, (slot) => {
        const due = dueAt(rules[3]!, slot, window)!;
        const { callAt } = windowOf(slot)!;
        const local = localTime(due, slot.zone);
        expect(due).toBeLessThan(callAt);
        if (local.slice(0, 10) === slot.call.slice(0, 10)) {
          expect(local.slice(11, 16) >= '06:30').toBe(true);
          expect(callAt - due).toBeLessThanOrEqual(7_200_000);
        } else expect([local.slice(11), slot.call.slice(11, 16) <= '06:30']).toEqual(['20:00', true]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('tellAt', () => {
  const callAt = Date.parse('2026-12-10T16:30:00Z');
  const tell = (now: string) => localTime(tellAt(Date.parse(now), callAt, 'Europe/Paris', window), 'Europe/Paris');

  it.each([
    ['in the hours of mail', '2026-12-01T13:00:00Z', '2026-12-01T14:00'],
    ['at night, the next morning', '2026-12-01T22:10:00Z', '2026-12-02T08:00'],
    ['before the morning, that morning', '2026-12-02T03:00:00Z', '2026-12-02T08:00'],
    ['inside 24 hours of the call, at once', '2026-12-09T22:10:00Z', '2026-12-09T23:10'],
    ['24 hours before to the second, at once', '2026-12-09T16:30:00Z', '2026-12-09T17:30'],
  ])('leaves %s', (_name, now, expected) => {
    expect(tell(now)).toBe(expected);
  });

  it('is never in the past', () => {
    fc.assert(
      fc.property(fc.integer({ min: callAt - 40 * 86_400_000, max: callAt + 86_400_000 }), (now) => {
        const told = tellAt(now, callAt, 'Europe/Paris', window);
        expect(told).toBeGreaterThanOrEqual(now);
        if (callAt - now > 86_400_000) expect(told).toBeLessThan(callAt);
        else expect(told).toBe(now);
      }),
    );
  });

  it('finds a moment before the call when the window opens only after it', () => {
    expect(deferToWindow(Date.parse('2026-12-10T22:00:00Z'), Date.parse('2026-12-11T05:00:00Z'), 'Europe/Paris', window)).toBe(Date.parse('2026-12-10T19:00:00Z'));
    expect(dateAt(callAt, 'Asia/Kathmandu')).toBe('2026-12-10');
  });
});
