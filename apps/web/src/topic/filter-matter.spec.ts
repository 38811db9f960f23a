import { describe, expect, it } from '@jest/globals';
import { filterMatter } from './filter-matter.js';

const one = (text: string, author: string | null = null, theme: string | null = null) => ({ text, author, theme: theme === null ? null : { id: theme } });
const matter = [one('L’élève répare', 'Odile', 'a'), one('Le prix', null, 'b'), one('Sans thème', 'Élodie')];

describe('filterMatter', () => {
  it('keeps everything when nothing is asked', () => {
    expect(filterMatter(matter, { themeId: null, search: '  ' })).toEqual(matter);
  });

  it('finds whatever the accents, the case or the apostrophe, in the text or the name', () => {
    expect(filterMatter(matter, { themeId: null, search: "L'ELEVE odile" })).toEqual([matter[0]]);
    expect(filterMatter(matter, { themeId: null, search: 'elodie' })).toEqual([matter[2]]);
  });

  it('keeps to one theme', () => {
    expect(filterMatter(matter, { themeId: 'b', search: '' })).toEqual([matter[1]]);
    expect(filterMatter(matter, { themeId: 'b', search: 'odile' })).toEqual([]);
  });
});
