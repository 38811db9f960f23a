import { foldWord } from './fold-word.js';
import { STOP_WORDS } from './stop-words.fr.js';
import { stemWord } from './stem-word.js';
import type { Span } from './topic-page.js';

/** A word of a text: its place, its folded form, and its stem when it names something (null for a stop word). */
export interface Word extends Span {
  readonly folded: string;
  readonly stem: string | null;
}

/** Letters and digits with inner hyphens; elisions split off (« l' », « qu' ») since they are words of their own. */
const WORD = /(?:\p{Ll}|\p{Lu}|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}])|[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/giu;

/** The words of a text in order, offsets counted from `origin`. */
export function splitWords(text: string, origin = 0): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0]);
    const bare = folded.endsWith("'") ? folded.slice(0, -1) : folded;
    const start = origin + match.index;
    words.push({ start, end: start + match[0].length, folded: bare, stem: nameStem(match[0], bare) });
  }
  return words;
}

function nameStem(written: string, folded: string): string | null {
  if (folded.length < 3 || STOP_WORDS.has(folded) || /^\d/u.test(folded)) return null;
  return stemWord(written);
}
