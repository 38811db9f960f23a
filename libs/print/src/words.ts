import type { PrintLocale } from './print-locale.js';
import type { PrintWords } from './print-words.js';
import { ENGLISH_WORDS } from './words-en.js';
import { FRENCH_WORDS } from './words-fr.js';

/** The words of each language. */
export const WORDS: Readonly<Record<PrintLocale, PrintWords>> = { fr: FRENCH_WORDS, en: ENGLISH_WORDS };
