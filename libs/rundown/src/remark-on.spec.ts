import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../testing/build-rundown.js';
import type { SpeakerId } from './ids.js';
import { remarkOn } from './remark-on.js';
import type { Rundown } from './rundown.js';
import { timeRundown } from './time-rundown.js';

const ada = 'ada' as SpeakerId;
const bea = 'bea' as SpeakerId;
const debate = buildSegment({ speakers: [{ id: ada, role: 'guest', seconds: 100 }, { id: bea, role: 'guest', seconds: 100 }] });
const quiet = (overrides: Partial<Rundown> = {}) => timeRundown(buildRundown({ segments: [debate], targetSeconds: 300, ...overrides }));
const start = (local: string, zone = 'Europe/Paris') => ({ start: { local, zone } });

describe('remarkOn', () => {
  it('says nothing about a rundown that is right', () => expect(remarkOn(quiet())).toEqual([]));

  it.each([
    ['too long', quiet({ targetSeconds: 290 }), { code: 'tooLong', facts: { overSeconds: 10, plannedSeconds: 300, targetSeconds: 290 } }],
    ['too short', quiet({ targetSeconds: 310 }), { code: 'tooShort', facts: { overSeconds: -10, plannedSeconds: 300, targetSeconds: 310 } }],
    ['the hour that comes twice', quiet(start('2026-10-25T02:00')), { code: 'startAmbiguous', facts: { local: '2026-10-25T02:00', zone: 'Europe/Paris' } }],
    ['the hour that is skipped', quiet(start('2026-03-29T02:30')), { code: 'startSkipped', facts: { local: '2026-03-29T02:30', zone: 'Europe/Paris', resumesAt: '2026-03-29T03:00' } }],
    ['a start that cannot be read', quiet(start('19 h')), { code: 'startUnreadable', facts: { local: '19 h', zone: 'Europe/Paris' } }],
    ['clocks that change', quiet(start('2026-03-29T01:58')), { code: 'clocksChange', facts: { from: '2026-03-29T01:58:00+01:00', to: '2026-03-29T03:03:00+02:00' } }],
    ['midnight', quiet(start('2026-12-10T23:58')), { code: 'passesMidnight', level: 'info', facts: { end: '2026-12-11T00:03:00+01:00' } }],
  ])('notices %s', (_, timed, remark) => expect(remarkOn(timed)).toEqual([{ level: 'warn', ...remark }]));

  it.each([
    ['no title', { title: ' ' }, { code: 'titleMissing', facts: { position: 0 } }],
    ['less than its least', { elasticity: { minSeconds: 301, idealSeconds: 310, maxSeconds: 320 } }, { code: 'shorterThanLeast', facts: { durationSeconds: 300, minSeconds: 301 } }],
    ['more than its most', { elasticity: { minSeconds: 0, idealSeconds: 0, maxSeconds: 299 } }, { code: 'longerThanMost', facts: { durationSeconds: 300, maxSeconds: 299 } }],
    ['more speech than time', { speakers: [{ ...debate.speakers[0]!, seconds: 201 }, debate.speakers[1]!] }, { code: 'speechTooLong', facts: { speechSeconds: 301, durationSeconds: 300 } }],
    ['one guest only', { speakers: debate.speakers.slice(1) }, { code: 'fewGuests', facts: { guests: 1, leastGuests: 2 } }],
  ])('notices %s in a segment', (_, overrides, remark) => {
    expect(remarkOn(quiet({ segments: [{ ...debate, ...overrides }] }))).toEqual([{ level: 'warn', segment: 'debate-1', ...remark }]);
  });

  it('names who has not said yes, after the warnings, and keeps what the steps before remarked after what the rundown is', () => {
    const speakers = [{ id: ada, name: 'Ada', settled: false }, { id: bea, name: 'Béa', settled: true }];
    const earlier = [{ code: 'titleFromCall', level: 'info' }] as const;
    expect(remarkOn(quiet({ targetSeconds: 290 }), { speakers, earlier }).map((remark) => remark.code)).toEqual(['tooLong', 'notConfirmed', 'titleFromCall']);
    expect(remarkOn(quiet(), { speakers })).toEqual([{ code: 'notConfirmed', level: 'info', facts: { count: 1, names: ['Ada'] } }]);
  });
});
