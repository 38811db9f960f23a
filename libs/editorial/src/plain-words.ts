import type { Span } from './topic-page.js';

/**
 * The words of a text, whatever way a copy of it was saved: blanks of every kind and number are one, accents are composed,
 * apostrophes straight, and French blanks before and inside punctuation left out. For comparing and naming, never for reading.
 */
export function plainWords(text: string): string {
  const composed = text.normalize('NFC').replace(/[’ʼ‘`´]/gu, "'");
  return composed.replace(/\s+/gu, ' ').replace(/ (?=[?!:;»])|(?<=«) /gu, '').trim();
}

/** Where words stand inside a range of a text, in their own spelling or another one; null when they do not. */
export function findWords(text: string, within: Span, words: string): Span | null {
  const exact = text.indexOf(words, within.start);
  if (exact >= 0 && exact + words.length <= within.end) return { start: exact, end: exact + words.length };
  const match = patternOf(words).exec(text.slice(within.start, within.end));
  return match === null ? null : { start: within.start + match.index, end: within.start + match.index + match[0].length };
}

/** Matches the words in every spelling that `plainWords` holds for the same. */
function patternOf(words: string): RegExp {
  const spelled = [...plainWords(words)].map((sign) => {
    if (sign === ' ') return '\\s+';
    if (sign === "'") return "['’ʼ‘`´]";
    if (sign === '«') return '«\\s*';
    const bare = sign.replace(/[\\^$.*+?()[\]{}|]/u, '\\$&');
    return /[?!:;»]/u.test(sign) ? `\\s*${bare}` : bare;
  });
  return new RegExp(spelled.join(''), 'u');
}
