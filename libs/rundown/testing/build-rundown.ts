import type { Rundown, RundownId, Segment, SegmentId } from '../src/index.js';

/** A complete, valid segment of five minutes; `overrides` replace fields. */
export function buildSegment(overrides: Partial<Omit<Segment, 'id'>> & { readonly id?: string } = {}): Segment {
  return {
    kind: 'debate',
    title: 'Débat 1 – Faut-il fermer le centre aux voitures ?',
    objective: 'Obtenir une position claire de chaque invité.',
    durationSeconds: 300,
    elasticity: null,
    outside: false,
    theme: null,
    speakers: [],
    quotes: [],
    questions: [],
    content: '',
    technique: { camera: '', sound: '', lowerThird: '' },
    notes: '',
    why: [],
    locks: { position: false, duration: false, speakers: false },
    ...overrides,
    id: (overrides.id ?? 'debate-1') as SegmentId,
  };
}

/** A complete, valid rundown of three segments on target: opening 60, debate 300, conclusion 40. */
export function buildRundown(overrides: Partial<Rundown> = {}): Rundown {
  return {
    id: 'rundown-1' as RundownId,
    title: 'Le centre-ville sans voitures',
    start: { local: '2026-12-10T19:00', zone: 'Europe/Paris' },
    targetSeconds: 400,
    segments: [
      buildSegment({ id: 'opening', kind: 'opening', title: 'Ouverture', durationSeconds: 60 }),
      buildSegment(),
      buildSegment({ id: 'conclusion', kind: 'conclusion', title: 'Conclusion', durationSeconds: 40 }),
    ],
    reserve: [],
    ...overrides,
  };
}
