import type { SegmentId } from '#rundown';
import type { Place, Slot, SlotSegment } from '../src/index.js';

/** An invented studio. */
export const STUDIO: Place = { name: 'Studio 2', address: '14, quai des Tanneurs, 69005 Lyon', access: 'Interphone « Plateau », 3e étage' };

/** A complete segment of a slot: the first debate, 19:05, ten minutes; `overrides` replace fields. */
export function buildSlotSegment(overrides: Partial<Omit<SlotSegment, 'id'>> & { readonly id?: string } = {}): SlotSegment {
  return {
    number: '5',
    kind: 'debate',
    title: 'Réparer coûte-t-il trop cher ?',
    start: '2026-12-10T19:05',
    seconds: 600,
    ...overrides,
    id: (overrides.id ?? 'debate-1') as SegmentId,
  };
}

/** A complete slot: 10 December 2026 in Paris, call at 17:30, release at 20:15; `overrides` replace fields. */
export function buildSlot(overrides: Partial<Slot> = {}): Slot {
  return {
    title: 'Réparer plutôt que racheter',
    zone: 'Europe/Paris',
    call: '2026-12-10T17:30',
    release: '2026-12-10T20:15',
    place: STUDIO,
    segments: [buildSlotSegment()],
    ...overrides,
  };
}
