import { describe, expect, it } from '@jest/globals';
import { RIGHTS_TEXT } from './rights-text.js';

const paragraphs = (text: string): readonly string[] => text.split('\n\n');

describe('RIGHTS_TEXT', () => {
  it('says the same things in both languages, paragraph by paragraph', () => {
    const heads = (text: string) => paragraphs(text).map((paragraph) => paragraph.slice(0, paragraph.indexOf('.')));
    expect([heads(RIGHTS_TEXT.fr), heads(RIGHTS_TEXT.en)]).toEqual([
      ['À qui', 'Pour quoi', 'Où', 'Combien de temps', 'Gratuité', 'Respect', 'Changer d’avis', 'Mes données', 'Personnes mineures', 'Signature'],
      ['To whom', 'For what', 'Where', 'How long', 'Free of charge', 'Respect', 'Changing my mind', 'My data', 'Minors', 'Signature'],
    ]);
  });

  it('names its version and leaves no hole to fill in', () => {
    expect(RIGHTS_TEXT.version).toBe('2026-12');
    for (const paragraph of [...paragraphs(RIGHTS_TEXT.fr), ...paragraphs(RIGHTS_TEXT.en)]) {
      expect(paragraph).toMatch(/^\p{Lu}[^\n]{40,}\.$/u);
      expect(paragraph).not.toMatch(/[{}[\]<>_|$#]|\.{2,}|…|XX|\bTODO\b| {2}|'/);
    }
  });
});
