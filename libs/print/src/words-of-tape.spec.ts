import { describe, expect, it } from '@jest/globals';
import { wordsOfTape } from './words-of-tape.js';

describe('wordsOfTape', () => {
  it.each([
    ['named in both', 'Début : « Il est neuf heures ».\nFin : "la lumière reste allumée"', { first: 'Il est neuf heures', last: 'la lumière reste allumée', rest: '' }],
    ['named in English, with text around', 'Shot at dawn.\nIn: Nine o’clock\nTwo takes.\nOut: and the light stays on', { first: 'Nine o’clock', last: 'and the light stays on', rest: 'Shot at dawn.\nTwo takes.' }],
    ['named at one end', 'Derniers mots : demain', { first: '', last: 'demain', rest: '' }],
    ['of a long text', 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze', { first: 'un deux trois quatre cinq six sept…', last: '…neuf dix onze douze treize quatorze quinze', rest: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze' }],
    ['of a text that is read whole', 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze', null],
    ['of nothing', '', null],
  ])('finds the words %s', (_, content, words) => expect(wordsOfTape(content)).toEqual(words));
});
