import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { printCodeOf, readPrintCode } from './print-code.js';

const tokens = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes).toString('base64url'));

describe('the code of a paper', () => {
  it('is read back however it was typed', () => {
    fc.assert(fc.property(tokens, (token) => {
      const code = printCodeOf(token);
      expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/);
      expect(readPrintCode(code)).toBe(code);
      expect(readPrintCode(` ${code.slice(0, 5).toUpperCase()}-${code.slice(5).replaceAll('0', 'O').replaceAll('1', 'l')} `)).toBe(code);
    }));
  });

  it('uses every sign about as often as every other', () => {
    const counts = new Map<string, number>();
    for (let at = 0; at < 64; at += 1) {
      const sign = printCodeOf('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[at]!.repeat(10))[0]!;
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect([counts.size, new Set(counts.values())]).toEqual([32, new Set([2])]);
  });

  it.each(['', 'abc', 'abcdefghjku', 'abcdefghj', 'abcdefghjé', 'abcdefghju'])('cannot be %p', (typed) => {
    expect(readPrintCode(typed)).toBeNull();
  });
});
