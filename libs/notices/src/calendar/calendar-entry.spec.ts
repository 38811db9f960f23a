import { describe, expect, it } from '@jest/globals';
import { buildParticipation } from '../../testing/build-participation.js';
import { buildSlot, buildSlotSegment, STUDIO } from '../../testing/build-slot.js';
import { PARTICIPATION_STATUSES } from '../participation/participation.js';
import type { Slot } from '../slot/slot.js';
import { entryUid, nextEntry, type CalendarEntry } from './calendar-entry.js';

const slot = buildSlot();
const invited = buildParticipation('invited');
const held: CalendarEntry = { participation: invited.id, sequence: 5, method: 'REQUEST', status: 'TENTATIVE', slot };
const cancelled: CalendarEntry = { ...held, sequence: 6, method: 'CANCEL', status: 'CANCELLED' };

describe('nextEntry', () => {
  it.each(PARTICIPATION_STATUSES)('puts %s into a calendar, or not', (status) => {
    const shown = { invited: 'TENTATIVE', accepted: 'TENTATIVE', toReconfirm: 'TENTATIVE', confirmed: 'CONFIRMED', present: 'CONFIRMED' }[status as 'invited'] ?? null;
    const participation = buildParticipation(status);
    expect(nextEntry(null, participation, slot)).toEqual(shown && { participation: participation.id, sequence: 0, method: 'REQUEST', status: shown, slot });
    expect(nextEntry(null, participation, null)).toBeNull();
  });

  it.each(['suggested', 'applied', 'declined', 'withdrawn', 'cancelled'] as const)('takes the entry of %s out once', (status) => {
    expect(nextEntry(held, buildParticipation(status), slot)).toEqual(cancelled);
    expect(nextEntry(cancelled, buildParticipation(status), slot)).toBeNull();
  });

  it('takes the entry out where there is no slot any more, and puts it back under the same name', () => {
    expect(nextEntry(held, invited, null)).toEqual(cancelled);
    expect(nextEntry(cancelled, invited, slot)).toEqual({ ...held, sequence: 7 });
  });

  it.each<[string, Partial<Slot>]>([
    ['call', { call: '2026-12-10T17:00' }],
    ['release', { release: '2026-12-10T20:30' }],
    ['zone', { zone: 'Europe/London' }],
    ['place', { place: { ...STUDIO, name: 'Studio 4' } }],
    ['address', { place: { ...STUDIO, address: '3, rue Neuve' } }],
    ['title', { title: 'Réparer ?' }],
  ])('rises with another %s', (_name, change) => {
    expect(nextEntry(held, invited, buildSlot(change))).toEqual({ ...held, sequence: 6, slot: buildSlot(change) });
  });

  it('rises with another status and keeps quiet where nothing it shows has changed', () => {
    expect(nextEntry(held, buildParticipation('confirmed'), slot)).toMatchObject({ sequence: 6, status: 'CONFIRMED' });
    expect(nextEntry(held, buildParticipation('accepted'), slot)).toBeNull();
    expect(nextEntry(held, invited, buildSlot({ segments: [buildSlotSegment({ start: '2026-12-10T19:20' })], place: { ...STUDIO, access: 'Porte B' } }))).toBeNull();
  });

  it('has one name for ever', () => {
    expect(entryUid(invited.id)).toBe('speaker-1@participation.conducteur');
  });
});
