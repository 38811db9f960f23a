import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../rundown/canonical-json.js';
import { sameContent } from './same-content.js';

const plain = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small' }, fc.constantFrom(null, undefined, true, 0, 1, '', 'a', '1'), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('a', 'b', 'c'), tie('value'), { maxKeys: 3 })),
})).value;

describe('sameContent', () => {
  it('says what equal text with sorted keys says', () => {
    fc.assert(fc.property(plain, plain, (one, other) => {
      // Text leaves out what is absent and writes null for null: here both are nothing.
      const text = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value ?? null), (_, item: unknown) => (item === null ? undefined : item)) ?? null);
      if (!canonicalJson(one).includes('null') && !canonicalJson(other).includes('null')) expect(sameContent(one, other)).toBe(text(one) === text(other));
      expect(sameContent(one, one)).toBe(true);
      expect(sameContent(one, other)).toBe(sameContent(other, one));
    }), { numRuns: 2000 });
  });

  it('minds no order of keys, and every value', () => {
    expect(sameContent({ a: 1, b: [{ c: null }] }, { b: [{}], a: 1 })).toBe(true);
    expect([sameContent([1, 2], [2, 1]), sameContent({ a: 0 }, {}), sameContent([], {}), sameContent([1], [1, 2]), sameContent('1', 1)]).toEqual([false, false, false, false, false]);
  });
});
