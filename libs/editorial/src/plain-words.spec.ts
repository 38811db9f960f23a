import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findWords, plainWords } from './plain-words.js';

const SAID = "« L'eau n'est pas à vendre » : qui l'a dit ?";

describe('plainWords', () => {
  it.each(["«\u202fL’eau n’est\u00a0pas à vendre\u00a0»\u00a0: qui l’a dit\u202f?", SAID.normalize('NFD'), SAID.replaceAll(' ', '\r\n')])('gives the same for every copy: %s', (copy) => {
    expect(plainWords(copy)).toBe(plainWords(SAID));
  });

  it('tells other words apart', () => {
    expect([plainWords("l'eau"), plainWords("l'eau pure"), plainWords('leau')]).toEqual(["l'eau", "l'eau pure", 'leau']);
  });
});

describe('findWords', () => {
  it('finds words in their own spelling or another, inside the range alone', () => {
    const text = `Avant. «\u00a0L’eau n’est pas à vendre\u00a0»\u00a0: qui l’a dit\u00a0? Après.`;
    const found = findWords(text, { start: 0, end: text.length }, SAID);
    expect(found && text.slice(found.start, found.end)).toBe(text.slice(7, -7));
    expect(findWords(text, { start: 0, end: 30 }, SAID)).toBeNull();
  });

  it('finds any words again whose blanks and apostrophes were set anew', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40, unit: fc.constantFrom(...'a’é -?!:;«»()[]{}|\\^$.*+/_é'.split(''), "'") }), (words) => {
        fc.pre(words.trim() !== '');
        const copy = words.trim().replaceAll(' ', '\u00a0\n').replaceAll("'", '’');
        const found = findWords(`§ ${copy} §`, { start: 0, end: copy.length + 4 }, words);
        expect(found && plainWords(`§ ${copy} §`.slice(found.start, found.end))).toBe(plainWords(words));
      }),
    );
  });
});
