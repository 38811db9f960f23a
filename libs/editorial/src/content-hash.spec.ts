import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { contentHash } from './content-hash.js';

describe('contentHash', () => {
  it('stays the same from one version to the next: ids in saved rundowns depend on it', () => {
    expect([contentHash(''), contentHash('comment', 'zoe', 'Oui.')]).toEqual(['6f0eea5d30e95d04', 'edb3f9493e908ceb']);
  });

  it('tells where one part ends and the next begins', () => {
    expect(contentHash('ab', 'c')).not.toBe(contentHash('a', 'bc'));
  });

  it('gives sixteen hex digits, and different ones for different words', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(contentHash(a)).toMatch(/^[0-9a-f]{16}$/);
        expect(contentHash(a) === contentHash(b)).toBe(a === b);
      }),
    );
  });
});
