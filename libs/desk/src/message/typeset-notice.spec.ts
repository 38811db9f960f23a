import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { WrittenNotice } from '#notices';
import { typesetNotice } from './typeset-notice.js';

const N = '\u202f';
const F = '\u00a0';
const paragraph = (text: string): WrittenNotice => ({ subject: '', blocks: [{ block: 'paragraph', text }], button: null });
const set = (text: string, locale: 'fr' | 'en' = 'fr') => {
  const [block] = typesetNotice(paragraph(text), locale).blocks;
  return block?.block === 'paragraph' ? block.text : '';
};

describe('typesetNotice', () => {
  it('sets fine spaces in every French word of a mail', () => {
    const words: WrittenNotice = {
      subject: 'Prêt ?',
      blocks: [{ block: 'rows', title: 'Quoi ?', rows: [{ label: 'Où ?', before: '« A »', value: "l'atelier !" }, { label: 'x', before: null, value: 'y' }] }],
      button: { label: 'Oui !', link: "https://a.example/?l'a...b" },
    };
    expect(typesetNotice(words, 'fr')).toEqual({
      subject: `Prêt${N}?`,
      blocks: [{ block: 'rows', title: `Quoi${N}?`, rows: [{ label: `Où${N}?`, before: `«${N}A${N}»`, value: `l’atelier${N}!` }, { label: 'x', before: null, value: 'y' }] }],
      button: { label: `Oui${N}!`, link: "https://a.example/?l'a...b" },
    });
    expect(typesetNotice(words, 'en')).toEqual(words);
  });

  it.each([
    ["Salle : https://a.example/?l'a...b-1%20c=2&d !", `Salle${F}: https://a.example/?l'a...b-1%20c=2&d${N}!`],
    ['(voir https://a.example/x).', '(voir https://a.example/x).'],
    ["Écrire à o'hara...x@exemple.example ?", `Écrire à o'hara...x@exemple.example${N}?`],
    ['\uFFFC puis https://a.example/...', '\uFFFC puis https://a.example/…'],
  ])('leaves addresses as they are: %j', (text, typeset) => expect(set(text)).toBe(typeset));

  it('drops signs that cannot be shown, and keeps line ends', () => {
    expect(set('a\u0000b\r\nc\u001b[0m\uD800 é🎬\uFFFF')).toBe('ab\nc[0m é🎬');
  });

  it('loses no letter, digit or symbol, and changes no address', () => {
    const piece = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), fc.constantFrom('https://a.example/b?c=d...e', 'ines@exemple.example', '\uFFFC', ' ', ' ? ', '"', "l'", '...'));
    const letters = (text: string) => text.replace(/[^\p{L}\p{N}\p{So}\p{M}]/gu, '');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join(' ');
        expect(letters(set(text))).toBe(letters(text));
        for (const address of ['https://a.example/b?c=d...e', 'ines@exemple.example']) if (pieces.includes(address)) expect(set(text)).toContain(address);
      }),
      { numRuns: 2_000 },
    );
  });
});
