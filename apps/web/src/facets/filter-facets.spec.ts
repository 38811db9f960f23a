import { describe, expect, it } from '@jest/globals';
import { filterFacets } from './filter-facets.js';
import { isOwn, nameFacet } from './name-facet.js';

const money = { key: 'money', name: null, shownName: 'L’argent', wordsFr: ['coût'], wordsEn: ['price'] };
const sport = { key: 'f-1', name: 'Le sport', shownName: 'Le sport', wordsFr: ['match'], wordsEn: [] };
const names = { money: 'L’argent' };

describe('the facets', () => {
  it('are found by name or word, whatever the accents', () => {
    expect(filterFacets([money, sport], 'COUT')).toEqual([money]);
    expect(filterFacets([money, sport], 'sport')).toEqual([sport]);
    expect(filterFacets([money, sport], ' ')).toEqual([money, sport]);
    expect(filterFacets([money, sport], 'zzz')).toEqual([]);
  });

  it('are named by the studio, else by the screen, and known as the studio’s own', () => {
    expect([nameFacet(money, names), nameFacet(sport, names), nameFacet({ key: 'new', name: null }, names)]).toEqual(['L’argent', 'Le sport', 'new']);
    expect([isOwn(money, names), isOwn(sport, names)]).toEqual([false, true]);
  });
});
