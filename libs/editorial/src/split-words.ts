import { foldText } from './fold-text.js';
import type { Language } from './language.js';
import { stemmerFor } from './stem-word.js';
import { STOP_WORDS_EN } from './stop-words.en.js';
import { STOP_WORDS } from './stop-words.fr.js';
import type { Span } from './topic-page.js';

/** A word of a text: its place, its folded form, and its stem when it names something (null for a stop word). */
export interface Word extends Span {
  readonly folded: string;
  /** In lower case with its accents. */
  readonly written: string;
  /** Written with a capital. */
  readonly high: boolean;
  readonly stem: string | null;
}

/** Folded letters and digits with inner hyphens; elisions (« l' », « qu' ») are words of their own. */
const WORD = /\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[a-z])|[a-z0-9]+(?:-[a-z0-9]+)*/g;
const ENGLISH_WORD = /[a-z0-9]+(?:[-'][a-z0-9]+)*/g;
const POSSESSIVE = /'s?$/;
const STOP: Readonly<Record<Language, ReadonlySet<string>>> = { fr: STOP_WORDS, en: STOP_WORDS_EN };
/** « veut-on », « celui-là »: what hangs on a word by a hyphen without being part of it. */
const HUNG = /(?:-t)?-(?:ils?|elles?|on|je|tu|nous|vous|ce|ci|la|le|les|moi|toi|lui|leur|y|en)$/;

/** The words of a text in order; pass its folded form when it is known already. */
export function splitWords(text: string, language: Language, folded: string = foldText(text)): Word[] {
  const [word, hung, stop, stem] = [language === 'fr' ? WORD : ENGLISH_WORD, language === 'fr' ? HUNG : POSSESSIVE, STOP[language], stemmerFor(language)];
  const words: Word[] = [];
  for (const match of folded.matchAll(word)) {
    const start = match.index;
    const bare = match[0].endsWith("'") ? match[0].slice(0, -1) : match[0].replace(hung, '');
    const written = text.slice(start, start + bare.length).toLowerCase();
    words.push({ start, end: start + match[0].length, folded: bare, written, high: text.charCodeAt(start) !== written.charCodeAt(0), stem: nameStem(bare, stop, stem) });
  }
  return words;
}

function nameStem(folded: string, stop: ReadonlySet<string>, stem: (word: string) => string): string | null {
  if (folded.length < 3 || stop.has(folded) || /^\d/.test(folded)) return null;
  return stem(folded);
}
