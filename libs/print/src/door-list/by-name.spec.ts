import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { byName, letterOf, placeOfName } from './by-name.js';

const sorted = (names: readonly (string | null)[]) => names.map((name, at) => ({ name, number: at + 1 })).toSorted(byName).map(({ name }) => name);

describe('the order of names at a door', () => {
  it('is that of family names as a French list has them: « de » and « d’ » do not count, other particles do', () => {
    expect(sorted([null, 'Vincent van Gogh', 'Jean de La Fontaine', 'Charles de Gaulle', 'Joachim du Bellay', 'Jean d’Ormesson', 'Anne Le Dû', 'LEDUC Paul', 'Zoé Marchetti', 'Élise Ébrard', 'Paul Ebrard', 'Marie-Ève œuvrard', 'Ségolène DE LA TOUR', 'Roux, Anne', 'Madonna', '李明'])).toEqual([
      'Joachim du Bellay', 'Élise Ébrard', 'Paul Ebrard', 'Charles de Gaulle', 'Jean de La Fontaine', 'Ségolène DE LA TOUR', 'Anne Le Dû', 'LEDUC Paul', 'Madonna', 'Zoé Marchetti', 'Marie-Ève œuvrard', 'Jean d’Ormesson', 'Roux, Anne', 'Vincent van Gogh', '李明', null,
    ]);
    expect(['de Gaulle', 'Le Dû', 'La', 'd’', 'Zoé 👩‍🚀', '  ', 'Ben Harper', 'PIERRE DUPONT', 'J. Dupont'].map(letterOf)).toEqual(['G', 'L', 'L', 'D', 'Z', '', 'H', 'D', 'D']);
  });

  const given = fc.constantFrom('Anne', 'Jean-Paul', 'Zoë', 'Éloïse', 'Noé');
  const particle = fc.constantFrom('', 'de ', 'd’', 'du ', 'de La ', 'Le ', 'van ', 'van der ', 'DE ');
  const family = fc.constantFrom('Dupont', 'Ébrard', 'Nguyễn', 'Œuvrard', 'Martin-Roux', 'O’Neill');
  const named = fc.tuple(given, particle, family);
  const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '');

  it('hears neither case nor accents nor how apostrophes are drawn, and finds a family name however it is set apart', () => {
    fc.assert(fc.property(named, ([first, before, last]) => {
      const name = `${first} ${before}${last}`;
      const place = placeOfName(name);
      for (const same of [name.toUpperCase(), name.toLowerCase(), bare(name), name.replaceAll('’', '\''), `  ${name.replace(' ', '  ')} `, `${first} ${before}${last.toUpperCase()}`, `${before}${last.toUpperCase()} ${first}`, `${before}${last}, ${first}`]) expect([same, placeOfName(same)]).toEqual([same, place]);
      const passed = before.replace(/^(de |d’)/iu, '');
      expect(place).toEqual(placeOfName(`${first} ${passed}${last}`));
    }));
  });

  it('is one and the same for whoever comes first, whatever is in a name', () => {
    const name = fc.option(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), named.map((parts) => parts.join(' '))), { nil: null });
    const seats = fc.array(name, { maxLength: 12 }).map((names) => names.map((one, at) => ({ name: one, number: at + 1 })));
    fc.assert(fc.property(seats.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))), ([all, shuffled]) => {
      expect(shuffled.toSorted(byName)).toEqual(all.toSorted(byName));
      for (const one of all) for (const other of all) expect(Math.sign(byName(one, other)) + Math.sign(byName(other, one))).toBe(0);
    }));
  });
});
