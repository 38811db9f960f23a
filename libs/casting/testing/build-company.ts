import type { QuoteId, SpeakerId, ThemeId } from '#rundown';
import type { Candidate, Company } from '../src/index.js';

/** A complete candidate who wrote twice on the theme « price » and said nothing about when. */
export function buildCandidate(overrides: Partial<Omit<Candidate, 'id'>> & { readonly id: string }): Candidate {
  return {
    name: `Personne ${overrides.id}`,
    status: 'suggested',
    voices: [{ theme: 'price' as ThemeId, quotes: 2, questions: 0, pieces: [`${overrides.id}-1` as QuoteId, `${overrides.id}-2` as QuoteId] }],
    quotes: 2,
    questions: 0,
    availability: [],
    keptOut: null,
    ...overrides,
    id: overrides.id as SpeakerId,
  };
}

/** A complete company: a host, four chairs, six candidates, three themes of equal weight, 52 minutes without a start. */
export function buildCompany(overrides: Partial<Company> = {}): Company {
  return {
    host: 'host' as SpeakerId,
    candidates: ['ana', 'bob', 'cyd', 'dan', 'eve', 'fay'].map((id) => buildCandidate({ id })),
    chairs: 4,
    start: null,
    targetSeconds: 3120,
    themeWeights: new Map(['price', 'law', 'time'].map((theme) => [theme as ThemeId, 1 / 3])),
    ...overrides,
  };
}
