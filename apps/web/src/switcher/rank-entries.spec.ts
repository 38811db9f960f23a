import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from './entry.js';
import { fitOf, foldName, rankEntries } from './rank-entries.js';

const entry = (name: string, group: Entry['group'] = 'screen', key = name): Entry => ({ key, kind: group === 'act' ? 'act' : 'topic', group, name, beside: '', go: () => undefined });
const names = (entries: readonly Entry[], words: string) => rankEntries(entries, words).map(({ name }) => name);

describe('rankEntries', () => {
  it('finds whatever the accents, the case and the order of words', () => {
    const entries = [entry('L’éolien en mer'), entry('Le cœur du débat'), entry('Studios')];
    for (const words of ['EOLIEN', "l'éol", 'mer eol']) expect(names(entries, words)).toEqual(['L’éolien en mer']);
    expect(names(entries, 'coeur')).toEqual(['Le cœur du débat']);
    expect(names(entries, '*')).toEqual([]);
  });

  it('puts first where one has been, then acts, then what is found, then screens; the best fit leads', () => {
    const entries = [entry('Studios'), entry('Grand studio', 'found', '/a'), entry('Imprimer le studio', 'act'), entry('Vieux studio', 'recent', '/b'), entry('Studio des Tanneurs', 'recent', '/c'), entry('Grand studio', 'recent', '/a')];
    expect(names(entries, 'studio')).toEqual(['Studio des Tanneurs', 'Vieux studio', 'Grand studio', 'Imprimer le studio', 'Studios']);
    expect(names(entries, '').slice(0, 3)).toEqual(['Vieux studio', 'Studio des Tanneurs', 'Grand studio']);
  });

  it('lists nothing twice, and of its own only what holds every word', () => {
    const group = fc.constantFrom<Entry['group']>('recent', 'act', 'found', 'screen');
    fc.assert(fc.property(fc.array(fc.record({ name: fc.string(), group, key: fc.constantFrom('a', 'b', 'c', 'd') })), fc.string(), (made, words) => {
      const entries = made.map(({ name, group: of, key }) => entry(name, of, key));
      const ranked = rankEntries(entries, words);
      expect(new Set(ranked.map(({ key }) => key)).size).toBe(ranked.length);
      const terms = foldName(words).split(/\s+/u).filter(Boolean);
      for (const { name, group: of } of ranked) if (of !== 'found') expect(terms.every((term) => foldName(name).includes(term))).toBe(true);
    }));
  });

  it('tells how well a name fits', () => {
    expect([fitOf('Marée basse', ['maree']), fitOf('Grande marée', ['maree']), fitOf('Amarrée', ['marr']), fitOf('Amarrée', ['x']), fitOf('x', [])]).toEqual([0, 1, 2, null, 0]);
  });
});
