import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pad, tame, widthOf, wrapText } from './measure-text.js';

describe('measureText', () => {
  it.each([['été', 3], ['e\u0301te\u0301', 3], ['日本', 4], ['🙂', 2], ['a\u00a0:', 3], ['', 0]])('%j takes %i columns', (text, width) => expect(widthOf(text)).toBe(width));

  it('takes out what would steer the terminal', () => expect(tame('a\u001b[31mrouge\u0007\u202e b\r\n c')).toBe('a[31mrouge b c'));

  it('breaks at spaces only, cuts what is too long, and loses no word', () => {
    expect(wrapText('Faut-il\u00a0sonner les heures ?', 12)).toEqual(['Faut-il\u00a0sonn', 'er les', 'heures ?']);
    expect(wrapText('(9 % de tout) : « oui » !', 13)).toEqual(['(9 % de', 'tout) :', '« oui » !']);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
      const lines = wrapText(text, width);
      expect(lines.every((line) => widthOf(line) <= width)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(tame(text).replaceAll(' ', ''));
    }));
  });

  it('fills to the width on either side', () => expect([pad('é', 3), pad('é', 3, 'left')]).toEqual(['é  ', '  é']));
});
