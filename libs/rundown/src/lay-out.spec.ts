import { describe, expect, it } from '@jest/globals';
import { buildRundown, buildSegment } from '../testing/build-rundown.js';
import type { RundownId, SpeakerId } from './ids.js';
import { layOut } from './lay-out.js';

const fixed = { id: 'r' as RundownId, title: 'T', start: null, targetSeconds: 400 };
const { segments } = buildRundown();

describe('layOut', () => {
  it('takes the plan as it is when nothing was locked', () => {
    const reserve = [buildSegment({ id: 'spare' })];
    expect(layOut({ segments, reserve }, { ...fixed, before: segments })).toEqual({ ...fixed, segments, reserve });
  });

  it('keeps locked place, duration and speakers, and lets the elastic segments make up for it', () => {
    const speakers = [{ id: 'ada' as SpeakerId, role: 'guest' as const, seconds: 60 }];
    const locks = { position: true, duration: true, speakers: true };
    const before = [buildSegment({ id: 'debate-1', durationSeconds: 330, speakers, locks })];
    const plan = segments.map((segment) =>
      segment.id === 'opening' ? { ...segment, elasticity: { minSeconds: 20, idealSeconds: 60, maxSeconds: 90 } } : segment);
    const laid = layOut({ segments: plan, reserve: [] }, { ...fixed, before });
    expect(laid.segments.map((segment) => [segment.id, segment.durationSeconds])).toEqual([['debate-1', 330], ['opening', 30], ['conclusion', 40]]);
    expect(laid.segments[0]?.speakers).toEqual(speakers);
    expect(laid.segments[0]?.locks).toEqual(locks);
  });

  it('brings back a locked segment that the plan had put in the reserve, and stays too long when nothing gives way', () => {
    const spare = buildSegment({ id: 'spare', durationSeconds: 120, locks: { position: true, duration: true, speakers: false } });
    const laid = layOut({ segments, reserve: [spare] }, { ...fixed, before: [segments[0]!, spare] });
    expect(laid.segments.map((segment) => segment.id)).toEqual(['opening', 'spare', 'debate-1', 'conclusion']);
    expect(laid.reserve).toEqual([]);
  });
});
