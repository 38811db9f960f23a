import type { ShowInShort } from '#casting';
import { describe, expect, it } from '@jest/globals';
import { en } from '../words/words.en.js';
import { fr } from '../words/words.fr.js';
import { tellDifference } from './tell-difference.js';

const worth = { total: 69, interest: 40, position: 3, affinity: 21, debate: 5, durations: -0.02, seatChanges: 0, fairness: 0, quotas: 0 };
const show = (changes: Partial<typeof worth> | null): ShowInShort => ({ debates: [], people: [], worth: changes && { ...worth, ...changes } });

describe('tellDifference', () => {
  it('tells what is won and lost, what changes most first, in tenths', () => {
    expect(tellDifference(show({}), show({ interest: 41.46, debate: 0, durations: -0.03 }), fr.whatIf, 'fr')?.map(({ told }) => told)).toEqual(['Contradiction : 5 points de moins', 'Thèmes les plus nourris : 1,5 point de plus']);
    expect(tellDifference(show({}), show({ fairness: -1.04 }), en.whatIf, 'en')?.map(({ told }) => told)).toEqual(['Balance of speaking time: 1 point less']);
  });

  it('tells nothing where one of the two cannot be weighed', () => {
    expect([tellDifference(show(null), show({}), fr.whatIf, 'fr'), tellDifference(show({}), show({}), fr.whatIf, 'fr')]).toEqual([null, []]);
  });
});
