import { describe, expect, it } from '@jest/globals';
import type { QuestionId, QuoteId, ThemeId } from '#rundown';
import { weighAffinities } from './weigh-affinities.js';

const [price, law, time] = ['price', 'law', 'time'] as unknown as [ThemeId, ThemeId, ThemeId];

describe('weighAffinities', () => {
  it('shares out what a person says over its themes, strongest first, and names what proves it', () => {
    const voices = [
      { theme: time, quotes: 0, questions: 1, pieces: ['u-1' as QuestionId] },
      { theme: price, quotes: 2, questions: 1, pieces: ['q-1', 'q-2', 'u-2'] as (QuoteId | QuestionId)[] },
      { theme: law, quotes: 0, questions: 1, pieces: ['u-3' as QuestionId] },
    ];
    expect(weighAffinities(voices)).toEqual([
      { theme: price, weight: 0.7143, pieces: ['q-1', 'q-2', 'u-2'] },
      { theme: law, weight: 0.1429, pieces: ['u-3'] },
      { theme: time, weight: 0.1429, pieces: ['u-1'] },
    ]);
    expect(weighAffinities([])).toEqual([]);
  });
});
