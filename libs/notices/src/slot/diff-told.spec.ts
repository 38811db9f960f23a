import { describe, expect, it } from '@jest/globals';
import { buildSlot, buildSlotSegment, STUDIO } from '../../testing/build-slot.js';
import { diffTold } from './diff-told.js';
import type { Slot } from './slot.js';

const told = buildSlot();
const segment = buildSlotSegment();

describe('diffTold', () => {
  it.each<[string, Slot | null, Slot | null, string]>([
    ['nothing told, nothing to tell', null, null, 'none'],
    ['the same', told, buildSlot(), 'none'],
    ['a first slot', null, told, 'first'],
    ['a slot that is gone', told, null, 'lost'],
  ])('%s', (_name, before, now, difference) => {
    expect(diffTold(before, now)).toEqual({ difference });
  });

  it.each<[string, Partial<Slot>, readonly string[]]>([
    ['another day', { call: '2026-12-11T17:30', release: '2026-12-11T20:15' }, ['date']],
    ['another day and hour is one change of date', { call: '2026-12-11T09:00', release: '2026-12-11T10:00' }, ['date']],
    ['another address', { place: { ...STUDIO, address: '3, rue Neuve, 69002 Lyon' } }, ['place']],
    ['another studio', { place: { ...STUDIO, name: 'Studio 4' } }, ['place']],
    ['an earlier call', { call: '2026-12-10T17:00' }, ['presence']],
    ['a later release', { release: '2026-12-10T20:30' }, ['presence']],
    ['another zone with the same clock', { zone: 'Europe/London' }, ['presence']],
    ['a release after midnight on the same day of call', { release: '2026-12-11T00:30' }, ['presence']],
    ['day and place', { call: '2026-12-11T17:30', release: '2026-12-11T20:15', place: { ...STUDIO, name: 'Studio 4' } }, ['date', 'place']],
  ])('asks to confirm again: %s', (_name, change, changes) => {
    expect(diffTold(told, buildSlot(change))).toEqual({ difference: 'toReconfirm', changes, segments: [] });
  });

  it('groups everything that moves inside the window in one optional notice', () => {
    const after = [buildSlotSegment({ start: '2026-12-10T19:15' }), buildSlotSegment({ id: 'table', title: 'Tour de table', kind: 'roundTable' })];
    expect(diffTold(buildSlot({ segments: [segment, buildSlotSegment({ id: 'gone' })] }), buildSlot({ segments: after }))).toEqual({
      difference: 'optional',
      segments: [
        { before: segment, after: after[0] },
        { before: null, after: after[1] },
        { before: buildSlotSegment({ id: 'gone' }), after: null },
      ],
      access: false,
      title: false,
    });
  });

  it('tells of segments beside what is to confirm again', () => {
    const after = buildSlotSegment({ start: '2026-12-10T19:15' });
    expect(diffTold(told, buildSlot({ call: '2026-12-10T17:00', segments: [after] }))).toEqual({
      difference: 'toReconfirm',
      changes: ['presence'],
      segments: [{ before: segment, after }],
    });
  });

  it('offers to tell another way in', () => {
    expect(diffTold(told, buildSlot({ place: { ...STUDIO, access: 'Porte B' } }))).toEqual({ difference: 'optional', segments: [], access: true, title: false });
  });

  it('offers to tell another name of the show', () => {
    expect(diffTold(told, buildSlot({ title: 'Réparer ?' }))).toEqual({ difference: 'optional', segments: [], access: false, title: true });
  });

  it.each([
    ['a new number', { number: '6' }],
    ['less than a minute', { seconds: 659 }],
  ])('keeps quiet about %s', (_name, change) => {
    expect(diffTold(told, buildSlot({ segments: [buildSlotSegment(change)] }))).toEqual({ difference: 'none' });
  });

  it.each([
    ['a minute', { seconds: 660 }],
    ['a title', { title: 'Réparer, à quel prix ?' }],
    ['a kind', { kind: 'opening' as const }],
  ])('offers to tell %s', (_name, change) => {
    expect(diffTold(told, buildSlot({ segments: [buildSlotSegment(change)] })).difference).toBe('optional');
  });
});
