import type { Locale } from '#desk';
import { typesetFrench } from '#print';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';
import type { SpeakerWords } from './speaker-words.js';

/** The words of the page in a language, French ones with their fine spaces. */
export const wordsIn = (locale: Locale): SpeakerWords => WORDS[locale];

/** A fact of the show as the page sets it: French signs and spaces in French, never a letter. Names and addresses stay as they are. */
export const setIn = (text: string, locale: Locale): string => (locale === 'fr' ? typesetFrench(text) : text);

/** Sets every sentence of a tree of words, those with facts once these are in. */
function typesetWords<Words>(words: Words): Words {
  if (typeof words === 'string') return typesetFrench(words) as Words;
  if (typeof words === 'function') return ((...facts: unknown[]) => typesetWords(words(...facts) as unknown)) as Words;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [key, typesetWords(word)])) as Words;
}

const WORDS: Readonly<Record<Locale, SpeakerWords>> = { fr: typesetWords(FRENCH), en: ENGLISH };
