import { describe, expect, it } from '@jest/globals';
import { byScore, countAuthors, countStates, filterMatter, NO_AUTHOR, NO_THEME, type MatterFilter } from './filter-matter.js';

const one = (text: string, author: string | null = null, theme: string | null = null, hand: 'kept' | 'pinned' | null = null) => ({ text, author, theme: theme === null ? null : { id: theme }, hand });
const matter = [one('L’élève répare', 'Odile', 'a', 'kept'), one('Le prix', null, 'b'), one('Sans thème', 'Élodie')];
const filter = (asked: Partial<MatterFilter>) => filterMatter(matter, { themeId: null, author: null, state: null, search: '', ...asked });

describe('filterMatter', () => {
  it('keeps everything when nothing is asked', () => {
    expect(filter({ search: '  ' })).toEqual(matter);
  });

  it('finds whatever the accents, the case or the apostrophe, in the text or the name', () => {
    expect(filter({ search: "L'ELEVE odile" })).toEqual([matter[0]]);
    expect(filter({ search: 'elodie' })).toEqual([matter[2]]);
  });

  it('keeps to one theme, one author, one state, or to what has none', () => {
    expect(filter({ themeId: 'b' })).toEqual([matter[1]]);
    expect(filter({ themeId: NO_THEME })).toEqual([matter[2]]);
    expect(filter({ themeId: 'b', search: 'odile' })).toEqual([]);
    expect(filter({ author: 'Odile' })).toEqual([matter[0]]);
    expect(filter({ author: NO_AUTHOR })).toEqual([matter[1]]);
    expect(filter({ state: 'kept' })).toEqual([matter[0]]);
    expect(filter({ state: 'toSort' })).toEqual([matter[1], matter[2]]);
  });
});

describe('what the filters offer', () => {
  it('counts the states', () => {
    expect(countStates(matter)).toEqual({ toSort: 2, kept: 1, pinned: 0 });
  });

  it('names the most heard first and the unknown last', () => {
    expect(countAuthors([one('', null), one('', null), one('', 'B'), one('', 'A'), one('', 'C'), one('', 'C')])).toEqual([
      { author: 'C', count: 2 }, { author: 'A', count: 1 }, { author: 'B', count: 1 }, { author: NO_AUTHOR, count: 2 },
    ]);
  });

  it('leaves a pinned piece at its place', () => {
    expect(byScore([{ id: 'pinned', score: 2 }, { id: 'best', score: 3 }, { id: 'tied', score: 2 }]).map(({ id }) => id)).toEqual(['best', 'pinned', 'tied']);
  });
});
