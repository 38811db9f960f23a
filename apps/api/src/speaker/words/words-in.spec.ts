import { describe, expect, it } from '@jest/globals';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';
import { setIn, wordsIn } from './words-in.js';

/** `facts.day`, `troubles.tooLate()`: every word by its way. */
const waysOf = (words: object, way = ''): readonly string[] =>
  Object.entries(words).flatMap(([key, word]) => (typeof word === 'object' ? waysOf(word as object, `${way}${key}.`) : [`${way}${key}${typeof word === 'function' ? '()' : ''}`])).toSorted();

const sentencesOf = (words: object): readonly string[] =>
  Object.values(words).flatMap((word: unknown): readonly string[] => {
    const said = typeof word === 'function' ? (word as (...facts: unknown[]) => unknown)('X', 'Y') : word;
    return typeof said === 'string' ? [said] : sentencesOf(said as object);
  });

describe('the words', () => {
  it('are the same ones in both languages', () => {
    expect(waysOf(ENGLISH)).toEqual(waysOf(FRENCH));
  });

  it('are all there, and no two languages say the same sentence', () => {
    const [french, english] = [sentencesOf(FRENCH), sentencesOf(ENGLISH)];
    expect([...french, ...english].filter((sentence) => sentence.trim() === '')).toEqual([]);
    expect(french.filter((sentence) => sentence.split(' ').length > 2 && english.includes(sentence))).toEqual([]);
  });

  it('have their fine spaces and signs in French, facts included', () => {
    const set = sentencesOf(wordsIn('fr'));
    expect(set.filter((sentence) => / [;:!?»]|« |'/.test(sentence))).toEqual([]);
    expect(wordsIn('fr').troubles.hourMissing('', '')).toBe('Dites à quelle heure vous arrivez ou partez, ou choisissez «\u202fJe confirme\u202f».');
    expect(wordsIn('fr').greeting("L'hôte")).toBe('Bonjour L’hôte,');
    expect([setIn('Trop cher ?', 'fr'), setIn('Trop cher ?', 'en')]).toEqual(['Trop cher\u202f?', 'Trop cher ?']);
  });

  it('say how far another clock is', () => {
    const { apart } = wordsIn('fr');
    expect([apart(-360), apart(330), apart(60)]).toEqual(['6\u00a0h avant le studio', '5\u00a0h 30 après le studio', '1\u00a0h après le studio']);
    expect([wordsIn('en').apart(-360), wordsIn('en').apart(345)]).toEqual(['6\u00a0h behind the studio', '5\u00a0h\u00a045 ahead of the studio']);
  });
});
