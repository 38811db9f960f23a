import { foldText } from './fold-text.js';
import type { Language } from './language.js';
import { memoize } from './memoize.js';
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

/** What may stand before an apostrophe as a word of its own in French: « l' », « qu' ». */
const ELIDED: ReadonlySet<string> = new Set('c d j l m n s t qu jusqu lorsqu puisqu quoiqu'.split(' '));
const POSSESSIVE = /'s?$/;
const STOP: Readonly<Record<Language, ReadonlySet<string>>> = { fr: STOP_WORDS, en: STOP_WORDS_EN };
/** « veut-on », « celui-là »: what hangs on a word by a hyphen without being part of it. */
const HUNG = /(?:-t)?-(?:ils?|elles?|on|je|tu|nous|vous|ce|ci|la|le|les|moi|toi|lui|leur|y|en)$/;

/** Words remembered at once: a page of thousands of comments writes a few thousand different ones. */
const MOST_WORDS = 20_000;
/** A longer word is cut out of its page without a copy: to remember it would keep the page. */
const LONGEST_KNOWN = 12;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const UNDERSCORE = 0x5f;

/** What is known of a folded word wherever it stands. */
interface KnownWord {
  readonly bare: string;
  readonly stem: string | null;
}

const READ: Readonly<Record<Language, (word: string) => KnownWord>> = {
  fr: (word) => know(word.endsWith("'") ? word.slice(0, -1) : word.includes('-') ? word.replace(HUNG, '') : word, 'fr'),
  en: (word) => know(word.includes("'") ? word.replace(POSSESSIVE, '') : word, 'en'),
};
const KNOWN: Readonly<Record<Language, (word: string) => KnownWord>> = { fr: memoize(READ.fr, MOST_WORDS), en: memoize(READ.en, MOST_WORDS) };

function know(bare: string, language: Language): KnownWord {
  return { bare, stem: bare.length < 3 || STOP[language].has(bare) || /^\d/.test(bare) ? null : stemmerFor(language)(bare) };
}

/** The words of a text in order; pass its folded form when it is known already. */
export function splitWords(text: string, language: Language, folded: string = foldText(text)): Word[] {
  const words: Word[] = [];
  const endOf = language === 'fr' ? frenchWordEnd : englishWordEnd;
  const [known, read] = [KNOWN[language], READ[language]];
  for (let start = 0; start < folded.length; start++) {
    if (!isInked(folded.charCodeAt(start))) continue;
    const end = endOf(folded, start);
    const { bare, stem } = (end - start > LONGEST_KNOWN ? read : known)(folded.slice(start, end));
    const written = readWritten(text, start, bare);
    words.push({ start, end, folded: bare, written, high: text.charCodeAt(start) !== written.charCodeAt(0), stem });
    start = end - 1;
  }
  return words;
}

/** The word as written, in lower case: the folded one itself when nothing was folded but case. */
function readWritten(text: string, start: number, folded: string): string {
  for (let at = 0; at < folded.length; at++) if (text.charCodeAt(start + at) !== folded.charCodeAt(at)) return text.slice(start, start + folded.length).toLowerCase();
  return folded;
}

/** Letters and digits with inner hyphens; an elision and its apostrophe are a word of their own. */
function frenchWordEnd(folded: string, start: number): number {
  let end = runEnd(folded, start);
  // Most words end at a blank, and a unit beyond the text would undo what was compiled.
  if (end + 1 >= folded.length || folded.charCodeAt(end) === SPACE) return end;
  if (folded.charCodeAt(end) === APOSTROPHE && isLetter(folded.charCodeAt(end + 1)) && ELIDED.has(folded.slice(start, end)) && (start === 0 || folded.charCodeAt(start - 1) !== UNDERSCORE)) return end + 1;
  while (end + 1 < folded.length && folded.charCodeAt(end) === HYPHEN && isInked(folded.charCodeAt(end + 1))) end = runEnd(folded, end + 1);
  return end;
}

/** Letters and digits with inner hyphens and apostrophes. */
function englishWordEnd(folded: string, start: number): number {
  let end = runEnd(folded, start);
  while (end + 1 < folded.length && (folded.charCodeAt(end) === HYPHEN || folded.charCodeAt(end) === APOSTROPHE) && isInked(folded.charCodeAt(end + 1))) end = runEnd(folded, end + 1);
  return end;
}

function runEnd(folded: string, start: number): number {
  let end = start;
  while (end < folded.length && isInked(folded.charCodeAt(end))) end++;
  return end;
}

function isLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function isInked(unit: number): boolean {
  return isLetter(unit) || (unit >= 0x30 && unit <= 0x39);
}
