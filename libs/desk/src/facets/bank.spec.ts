import { DEBATE_FACETS } from '#editorial';
import { describe, expect, it } from '@jest/globals';
import { facetsOf, joinBank, type FacetEdit } from './bank.js';
import { checkFacet } from './check-facet.js';

const edit = (overrides: Partial<FacetEdit> = {}): FacetEdit => ({ key: 'studio-1', name: 'La panne', wordsFr: ['panne'], wordsEn: [], inUse: true, ...overrides });

describe('the studio’s bank', () => {
  it('is the engine’s own until somebody edits it', () => {
    expect(facetsOf([])).toBeUndefined();
    expect(joinBank([]).map(({ key, edited, inUse, name }) => [key, edited, inUse, name])).toEqual(DEBATE_FACETS.map(({ key }) => [key, false, true, null]));
    const law = edit({ key: 'law', name: null, wordsFr: ['loi'] });
    expect(joinBank([edit(), law]).map(({ key, edited }) => [key, edited])).toEqual([...DEBATE_FACETS.map(({ key }) => [key, key === 'law']), ['studio-1', true]]);
    expect(facetsOf([edit(), law, edit({ key: 'money', inUse: false })])).toEqual([
      ...DEBATE_FACETS.filter(({ key }) => key !== 'money').map((facet) => (facet.key === 'law' ? { key: 'law', words: { fr: ['loi'], en: [] } } : facet)),
      { key: 'studio-1', words: { fr: ['panne'], en: [] } },
    ]);
  });

  it('takes no facet that could not be used', () => {
    const check = (overrides: Partial<FacetEdit>, edits: readonly FacetEdit[] = [], asked: string | null = null) => checkFacet(edit(overrides), edits, asked);
    expect(check({})).toBeNull();
    expect(check({ name: null })).toBe('nameEmpty');
    expect(check({ key: 'law', name: null }, [], 'law')).toBeNull();
    expect(check({}, [], 'studio-9')).toBe('facetGone');
    expect([
      check({ name: 'x'.repeat(81) }), check({ wordsFr: [] }), check({ wordsEn: Array.from({ length: 201 }, (_, at) => `w${at}`) }),
      check({ wordsFr: ['deux mots'] }), check({ wordsFr: ['x'.repeat(61)] }),
    ]).toEqual(['nameTooLong', 'noWords', 'tooManyWords', 'notOneWord', 'wordTooLong']);
    expect([check({ wordsFr: ['…'] }), check({ wordsEn: ['🔧'] }), check({ wordsFr: ['3D', 'c++'] })]).toEqual(['wordWithoutLetter', 'wordWithoutLetter', null]);
    const other = edit({ key: 'studio-2', name: 'La  Panné' });
    expect([check({}, [other]), check({ name: 'Les pannes' }, [other]), check({}, [edit(), other], 'studio-1')]).toEqual(['nameTaken', null, null]);
    const many = Array.from({ length: 60 }, (_, at) => edit({ key: `studio-${at}` }));
    expect(check({}, many)).toBe('tooManyFacets');
    const off = DEBATE_FACETS.map(({ key }) => edit({ key, name: null, inUse: false }));
    expect([check({ inUse: false }, off), check({ inUse: true }, off)]).toEqual(['lastInUse', null]);
  });
});
