import type { Locale } from '#desk';
import { typesetFrench } from '#print';
import * as english from './en/index.js';
import * as french from './fr/index.js';
import type { PublicWords } from './public-words.js';

/** The words of the public pages in a language, French ones with their fine spaces. */
export const wordsIn = (locale: Locale): PublicWords => WORDS[locale];

/** A fact as the page sets it: French signs and spaces in French, never a letter. What people wrote stays as they wrote it. */
export const setIn = (text: string, locale: Locale): string => (locale === 'fr' ? typesetFrench(text) : text);

/** Sets every sentence of a tree of words, those with facts once these are in. */
function typesetWords<Words>(words: Words): Words {
  if (typeof words === 'string') return typesetFrench(words) as Words;
  if (typeof words === 'function') return ((...facts: unknown[]) => typesetWords(words(...facts) as unknown)) as Words;
  if (Array.isArray(words)) return words.map((word: unknown) => typesetWords(word)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, typesetWords(word)])) as Words;
}

const WORDS: Readonly<Record<Locale, PublicWords>> = { fr: typesetWords<PublicWords>({ ...french }), en: { ...english } };
