import { describe, expect, it } from '@jest/globals';
import { buildSlot, buildSlotSegment } from '../../testing/build-slot.js';
import { hoursWithin } from './hours-within.js';
import { USUAL_PRESENCE } from './presence-rules.js';

const slot = buildSlot({ call: '2026-12-10T18:15', release: '2026-12-10T20:10', segments: [buildSlotSegment({ start: '2026-12-10T19:24' }), buildSlotSegment({ id: 'first', start: '2026-12-10T19:02' })] });

describe('hoursWithin', () => {
  it('counts back from the first segment, rounded as the call is', () => {
    expect(hoursWithin(slot, USUAL_PRESENCE)).toEqual({ call: '2026-12-10T18:15', makeUp: '2026-12-10T18:15', microphone: '2026-12-10T18:45', release: '2026-12-10T20:10' });
  });

  it('begins after the call where the window that was told is wider, and never before it', () => {
    expect(hoursWithin({ ...slot, call: '2026-12-10T17:30' }, USUAL_PRESENCE)).toMatchObject({ call: '2026-12-10T17:30', makeUp: '2026-12-10T18:15' });
    expect(hoursWithin({ ...slot, call: '2026-12-10T18:50' }, USUAL_PRESENCE)).toMatchObject({ makeUp: '2026-12-10T18:50', microphone: '2026-12-10T18:50' });
  });

  it('says nothing of what a studio does not do, and of what is not known', () => {
    expect(hoursWithin(slot, { ...USUAL_PRESENCE, makeUpSeconds: 0, microphoneSeconds: 0 })).toMatchObject({ makeUp: null, microphone: null });
    expect(hoursWithin({ ...slot, segments: [] }, USUAL_PRESENCE)).toMatchObject({ makeUp: null, microphone: null });
    expect(hoursWithin({ ...slot, call: 'tôt' }, USUAL_PRESENCE)).toMatchObject({ call: 'tôt', makeUp: null });
  });

  it('passes midnight', () => {
    const night = buildSlot({ call: '2026-12-10T23:15', release: '2026-12-11T01:10', segments: [buildSlotSegment({ start: '2026-12-11T00:10' })] });
    expect(hoursWithin(night, USUAL_PRESENCE)).toMatchObject({ makeUp: '2026-12-10T23:25', microphone: '2026-12-10T23:55' });
  });
});
