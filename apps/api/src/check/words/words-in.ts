import type { Locale } from '#desk';
import type { CheckWords } from './check-words.js';
import { ENGLISH } from './words-en.js';
import { FRENCH } from './words-fr.js';

/** The words of the page in a language. */
export const checkWordsIn = (locale: Locale): CheckWords => (locale === 'fr' ? FRENCH : ENGLISH);
