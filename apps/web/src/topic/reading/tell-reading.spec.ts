import { describe, expect, it } from '@jest/globals';
import { en } from '../../words/words.en.js';
import { fr } from '../../words/words.fr.js';
import { tellReading } from './tell-reading.js';

const nothing = { newContributions: 0, goneContributions: 0, newQuotes: 0, goneQuotes: 0, newQuestions: 0, goneQuestions: 0, moved: 0, newThemes: [], goneThemes: [], relabelled: [] };

describe('tellReading', () => {
  it('says what is new, gone and changed, in that order', () => {
    const reading = { ...nothing, newContributions: 3, newQuotes: 5, goneQuestions: 1, moved: 2, newThemes: ['Le prix'], goneThemes: ['La panne'], relabelled: [{ __typename: 'Relabelled' as const, from: 'A', to: 'B' }] };
    expect(tellReading(reading, fr.reading)).toEqual([
      '3 contributions nouvelles', '5 citations nouvelles', '1 question en moins', 'thème « Le prix » nouveau', 'thème « La panne » disparu', 'le thème « A » s’appelle maintenant « B »', '2 citations ou questions ont changé de thème',
    ]);
    expect(tellReading({ ...nothing, newQuotes: 1 }, en.reading)).toEqual(['1 new quote']);
  });

  it('says nothing of nothing', () => {
    expect(tellReading(nothing, fr.reading)).toEqual([]);
  });
});
