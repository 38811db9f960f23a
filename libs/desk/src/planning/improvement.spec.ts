import { describe, expect, it } from '@jest/globals';
import { SEARCH_ROUNDS } from '#casting';
import { afterRound, beginImproving } from './improvement.js';

const first = beginImproving(3, 80);

describe('afterRound', () => {
  it('takes what is better by a tenth of a point, and counts what that won', () => {
    expect(afterRound(first, { worth: 81.5, standing: 80, bound: 90 }, 4)).toEqual({ ...first, round: 1, revision: 4, worth: 81.5, won: 1.5, bound: 90 });
    expect(afterRound({ ...first, won: 2, bound: 90, attempts: 2 }, { worth: 80.05, standing: 80, bound: null }, 3)).toEqual({ ...first, round: 1, won: 2, bound: 90 });
    expect(afterRound(first, { worth: 70, standing: 80, bound: null }, 3)).toEqual({ ...first, round: 1 });
  });

  it('goes by nothing where the draft cannot be weighed', () => {
    for (const found of [{ worth: 99, standing: null, bound: null }, { worth: null, standing: null, bound: null }]) expect(afterRound(first, found, 3)).toEqual({ ...first, round: 1 });
  });

  it('ends when none can be better, or with the last round', () => {
    expect(afterRound(first, { worth: 80, standing: 80, bound: 80.02 }, 3).state).toBe('proven');
    expect(afterRound(first, { worth: 82, standing: 80, bound: 82 }, 4).state).toBe('proven');
    expect(afterRound({ ...first, round: SEARCH_ROUNDS - 1 }, { worth: 80, standing: 80, bound: 99 }, 3).state).toBe('searched');
  });
});
