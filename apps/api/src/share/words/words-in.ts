import type { Locale } from '#desk';
import { typesetFrench } from '#print';
import type { ShareWords } from './share-words.js';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';

/** The words of the page in a language. */
export const shareWordsIn = (locale: Locale): ShareWords => (locale === 'fr' ? FRENCH : ENGLISH);

/** A text as the page sets it: French signs and spaces in French, never a letter. */
export const setIn = (text: string, locale: Locale): string => (locale === 'fr' ? typesetFrench(text) : text);
