import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fitToFonts } from './fit-to-fonts.js';

/** Fonts that know Latin and Arabic letters, our signs, the box and nothing else. */
const covers = (codePoint: number) => codePoint < 0x250 || [0x25a1, 0x2019, 0x202f, 0x301].includes(codePoint) || (codePoint >= 0x600 && codePoint < 0x700) || codePoint === 0x200c;
const fit = (text: string) => {
  const { document, missing, droppedEmoji } = fitToFonts({ text }, covers);
  return [document.text, missing, droppedEmoji];
};

describe('fitToFonts', () => {
  it.each([
    ['Œuvre de Łukasz Erdoğan', 'Œuvre de Łukasz Erdoğan', [], 0],
    ['Bravo 👏🏽 !', 'Bravo !', [], 1],
    ['👨‍👩‍👧 et 🇫🇷', 'et', [], 2],
    ['1️⃣ idée', '1 idée', [], 0],
    ['李明 écrit', '□□ écrit', ['明', '李'], 0],
    ['می‌خواهم', 'می‌خواهم', [], 0],
    ['a\u200cb', 'ab', [], 0],
    ['🦊', '□', [], 1],
    ['e\u0301té', 'été', [], 0],
    ['sou\u00adple\u200b\ufeff', 'souple', [], 0],
    ['un\r\ndeux\u2028trois\tquatre', 'un\ndeux\ntrois quatre', [], 0],
    ['\ud800', '□', ['\ud800'], 0],
    ['', '', [], 0],
  ])('sets %j', (written, set, missing, emoji) => {
    expect(fit(written)).toEqual([set, missing, emoji]);
  });

  it('walks the whole document and touches texts only', () => {
    const document = { kind: 'x', list: [{ text: 'a 😀', n: 0, none: null, yes: true }], other: ['漢', '漢'] };
    expect(fitToFonts(document, covers)).toEqual({
      document: { kind: 'x', list: [{ text: 'a', n: 0, none: null, yes: true }], other: ['□', '□'] },
      missing: ['漢'],
      droppedEmoji: 1,
    });
  });

  it('leaves nothing that the fonts cannot draw', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.string({ unit: 'grapheme', maxLength: 30 }));
    fc.assert(
      fc.property(text, (written) => {
        const [set] = fit(written);
        expect([...String(set)].filter((character) => character !== '\n' && !covers(character.codePointAt(0) ?? 0))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
