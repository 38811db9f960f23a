import { describe, expect, it } from '@jest/globals';
import { weighAffinity } from './weigh-affinity.js';

describe('weighAffinity', () => {
  it('says a share as a word', () => {
    expect([1, 0.5, 0.49, 0.2, 0.19, 0].map(weighAffinity)).toEqual(['strong', 'strong', 'medium', 'medium', 'weak', 'weak']);
  });
});
