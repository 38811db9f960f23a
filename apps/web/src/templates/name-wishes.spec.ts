import { describe, expect, it } from '@jest/globals';
import { STRENGTHS, unusualWishes, WISHES, wishesToSend, type Wishes } from './name-wishes.js';
import { fr } from '../words/words.fr.js';

const usual: Wishes = { speechBalance: 'normal', contradiction: 'normal', interest: 'normal', affinity: 'normal', fewSeatChanges: 'normal', idealDurations: 'normal', parity: 'normal' };

describe('the wishes of a template', () => {
  it('are told where they are otherwise than usual, in the order they are shown', () => {
    expect(unusualWishes(usual)).toEqual([]);
    expect(unusualWishes({ ...usual, parity: 'off', interest: 'strong' })).toEqual([{ wish: 'interest', strength: 'strong' }, { wish: 'parity', strength: 'off' }]);
  });

  it('each have words, and travel without what the client adds to them', () => {
    expect(Object.keys(fr.templates.wishes).toSorted()).toEqual([...WISHES].toSorted());
    expect(Object.keys(fr.templates.strengths)).toEqual([...STRENGTHS]);
    expect(wishesToSend({ ...usual, __typename: 'PlanningWishes' } as Wishes)).toEqual(usual);
  });
});
