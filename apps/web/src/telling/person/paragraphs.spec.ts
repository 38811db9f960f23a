import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { joinParagraphs, splitParagraphs } from './paragraphs.js';

it('a draft that nobody changed says what it said', () => {
  const line = fc.string({ minLength: 1 }).map((text) => text.replaceAll(/\s+/gu, ' ').trim()).filter((text) => text !== '');
  const paragraph = fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n'));
  fc.assert(fc.property(fc.array(paragraph, { maxLength: 6 }), (texts) => {
    const blocks = texts.flatMap((text) => [{ block: 'paragraph' as const, text }, { block: 'rows' as const, text: 'Vos séquences' }]);
    expect(splitParagraphs(joinParagraphs(blocks))).toEqual(texts);
  }));
});

it('empty lines part paragraphs, blanks on them too', () => {
  expect(splitParagraphs('Bonjour,\n \n\nÀ bientôt.\nInès\n')).toEqual(['Bonjour,', 'À bientôt.\nInès']);
});
