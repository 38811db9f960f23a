import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../testing/build-rundown.js';
import type { GroupId, SegmentId } from './ids.js';
import { layOut } from './lay-out.js';
import { lockSegment } from './lock-segment.js';
import type { Rundown } from './rundown.js';
import type { HardStart, Segment } from './segment.js';
import { clearHardStart, setHardStart } from './set-hard-start.js';
import { dropSegment, floatSegment, playSegment } from './skip-segment.js';

const rundown = buildRundown();
const debate = 'debate-1' as SegmentId;
const stranger = 'x' as SegmentId;
const notFound = { outcome: 'segmentNotFound', segment: 'x' };

/** The changed line, and that no other changed. */
function changed(done: { readonly outcome: string; readonly rundown?: Rundown }): Segment | undefined {
  if (done.rundown === undefined) throw new Error(done.outcome);
  expect([done.rundown.segments[0], done.rundown.segments[2]]).toEqual([rundown.segments[0], rundown.segments[2]]);
  return done.rundown.segments[1];
}

describe('lockSegment', () => {
  it('locks what is named and leaves the rest', () => {
    const locked = lockSegment(rundown, debate, { duration: true });
    expect(changed(locked)?.locks).toEqual({ position: false, duration: true, speakers: false });
    const unlocked = locked.outcome === 'segmentEdited' ? lockSegment(locked.rundown, debate, { duration: false }) : locked;
    expect(unlocked.outcome === 'segmentEdited' && unlocked.rundown).toEqual(rundown);
    expect(lockSegment(rundown, stranger, {})).toEqual(notFound);
  });
});

describe('setHardStart', () => {
  it.each<HardStart>([{ local: '2026-12-10T19:05' }, { offsetSeconds: 0 }])('sets %j; clearing it gives the rundown back', (hardStart) => {
    const set = setHardStart(rundown, debate, hardStart);
    expect(changed(set)).toEqual({ ...rundown.segments[1], hardStart });
    const cleared = set.outcome === 'segmentEdited' ? clearHardStart(set.rundown, debate) : set;
    expect(cleared.outcome === 'segmentEdited' && cleared.rundown).toEqual(rundown);
  });

  it('refuses what cannot be placed, with why', () => {
    const refusal = (hardStart: HardStart, one: Rundown = rundown) => setHardStart(one, debate, hardStart);
    expect(refusal({ local: '19h' })).toEqual({ outcome: 'hardStartRefused', code: 'hardStartUnreadable', hardStart: { local: '19h' }, resumesAt: null });
    expect(refusal({ offsetSeconds: 1.5 })).toEqual({ outcome: 'hardStartRefused', code: 'hardStartUnreadable', hardStart: { offsetSeconds: 1.5 }, resumesAt: null });
    expect(refusal({ local: '2026-12-10T19:05' }, buildRundown({ start: null }))).toMatchObject({ code: 'hardStartUnplaced' });
    expect(refusal({ local: '2027-03-28T02:30' })).toMatchObject({ code: 'hardStartSkipped', resumesAt: '2027-03-28T03:00' });
    expect([setHardStart(rundown, stranger, { offsetSeconds: 0 }), clearHardStart(rundown, stranger)]).toEqual([notFound, notFound]);
  });
});

describe('floatSegment, dropSegment, playSegment', () => {
  it('keep the line where it stands', () => {
    expect([changed(floatSegment(rundown, debate))?.skipped, changed(dropSegment(rundown, debate))?.skipped]).toEqual(['floated', 'dropped']);
    expect(changed(playSegment(rundown, debate))).toEqual(rundown.segments[1]);
    expect([floatSegment(rundown, stranger), dropSegment(rundown, stranger), playSegment(rundown, stranger)]).toEqual([notFound, notFound, notFound]);
  });
});

it('layOut keeps what only the producer decides of a line’s timing', () => {
  const group = 'part' as GroupId;
  const before = [buildSegment({ hardStart: { offsetSeconds: 60 }, group, countToEnd: true, skipped: null })];
  const laid = layOut({ segments: rundown.segments, reserve: [] }, { ...rundown, before, groups: [{ id: group, title: '', budgetSeconds: null }] });
  expect(laid.segments[1]).toEqual({ ...rundown.segments[1], hardStart: { offsetSeconds: 60 }, group, countToEnd: true, skipped: null });
  expect(laid.groups).toEqual([{ id: group, title: '', budgetSeconds: null }]);
});
