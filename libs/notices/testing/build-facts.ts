import type { NoticeFacts, NoticeKind } from '../src/index.js';
import { buildSlot, buildSlotSegment } from './build-slot.js';

/** Complete facts of an invented person for any mail; `overrides` replace fields. */
export function buildFacts<Kind extends NoticeKind>(kind: Kind, overrides: Partial<NoticeFacts<Kind>> = {}): NoticeFacts<Kind> {
  const slot = buildSlot({
    segments: [buildSlotSegment(), buildSlotSegment({ id: 'table', number: '9', kind: 'roundTable', title: 'Tour de table', start: '2026-12-10T19:44', seconds: 40 })],
  });
  const before = buildSlot({ call: '2026-12-03T18:00', release: '2026-12-03T21:00', segments: [buildSlotSegment({ start: '2026-12-03T19:30' })] });
  const all = {
    recipient: 'Maëlle Kerdoncuff',
    show: 'Réparer plutôt que racheter',
    studio: 'Webcastory',
    contact: { name: 'Inès Carrel', telephone: '04 00 00 00 00', address: 'production@conducteur.example' },
    link: 'https://conducteur.example/r/abc',
    method: 'REQUEST' as const,
    slot,
    viewerZone: null,
    companions: ['Tarek Benhaddou', 'Oriane Vasseur', 'Lucas Ferrand'],
    at: Date.parse('2026-12-08T09:00:00Z'),
    before,
    difference: { difference: 'toReconfirm' as const, changes: ['date' as const], segments: [{ before: before.segments[0]!, after: slot.segments[0]! }, { before: null, after: slot.segments[1]! }] },
    stay: null,
    rightsVersion: '2026-1',
    signedName: 'Maëlle Kerdoncuff',
    signedAt: Date.parse('2026-12-08T09:05:00Z'),
    zone: 'Europe/Paris',
  };
  return { ...all, ...overrides, ...(kind === 'cancelled' || kind === 'slotLost' ? { method: 'CANCEL' } : {}) } as unknown as NoticeFacts<Kind>;
}
