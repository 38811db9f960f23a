import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { typesetFrench } from './typeset-french.js';

const N = '\u202f';
const F = '\u00a0';

describe('typesetFrench', () => {
  it.each([
    ["J'ai dit qu'aujourd'hui...", 'J’ai dit qu’aujourd’hui…'],
    ['Qui paie? Moi !', `Qui paie${N}? Moi${N}!`],
    ['Quoi ?! Non', `Quoi${N}?! Non`],
    ['Voici : un ; deux', `Voici${F}: un${N}; deux`],
    ['à 12:30, sur https://exemple.invalid/?a=b', 'à 12:30, sur https://exemple.invalid/?a=b'],
    ['il dit "oui" et "non".', `il dit «${N}oui${N}» et «${N}non${N}».`],
    ['il dit "oui', 'il dit "oui'],
    ['« déjà »', `«${N}déjà${N}»`],
    ['12 400 euros, 50% ou 30 €', `12${N}400 euros, 50${N}% ou 30${N}€`],
    ['en 2026 300 personnes', 'en 2026 300 personnes'],
    ['30 min, 21 ans, 4 h', `30${F}min, 21${F}ans, 4${F}h`],
    ['Mme Haÿ et M. Ÿves, n° 4', `Mme${F}Haÿ et M.${F}Ÿves, n°${F}4`],
    ['Débat 1 - Le prix', `Débat 1${F}– Le prix`],
    ['- un point', `–${F}un point`],
    ['porte-voix', 'porte-voix'],
    ['deux  espaces', 'deux espaces'],
    ['', ''],
  ])('sets %j', (written, set) => {
    expect(typesetFrench(written)).toBe(set);
  });

  const written = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aÉœ19 "\'«»“”…?!:;.,-–—()[]\n\t\u00a0\u202f%€/😀'), maxLength: 40 }),
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.array(fc.constantFrom('l’air', "d'où", '"', '« ', ' »', ' - ', ' : ', '?', '!', '12 400', '1 000 000', '50%', ' h', 'M. ', '...', 'http://x.y/?z')).map((parts) => parts.join('')),
  );

  it('changes nothing the second time', () => {
    fc.assert(fc.property(written, (text) => expect(typesetFrench(typesetFrench(text))).toBe(typesetFrench(text))), { numRuns: 3000 });
  });

  it('keeps every letter, digit and symbol in its place: only signs and spaces change', () => {
    const words = (text: string) => text.replace(/[^\p{L}\p{N}\p{So}\p{M}]/gu, '');
    fc.assert(fc.property(written, (text) => expect(words(typesetFrench(text))).toBe(words(text))), { numRuns: 3000 });
  });

  it('joins no words that stood apart and parts none that stood together', () => {
    const groups = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter((group) => group !== '');
    fc.assert(fc.property(written, (text) => expect(groups(typesetFrench(text))).toEqual(groups(text))), { numRuns: 3000 });
  });
});
