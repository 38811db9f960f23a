import { findMatches } from './find-matches.js';
import type { Span } from './topic-page.js';

/** An address in a text; `glued` when a sentence follows it without a space (« …/123Et puis »). */
export interface UrlSpan extends Span {
  readonly glued: boolean;
}

const URL_START = /(?:https?:\/\/|www\.)[^\s<>"«»]+/giu;
/** A capitalised French word run into the end of an address. */
const GLUED_WORD = /[\d/](\p{Lu}\p{Ll}*['’]?\p{Ll}*)$/u;

/** Addresses in order; punctuation that closes the sentence around one is not part of it. */
export function findUrls(words: string): UrlSpan[] {
  const urls: UrlSpan[] = [];
  for (const match of findMatches(URL_START, words)) {
    const raw = match[0].replace(/[.,;:!?)\]…]+$/u, '');
    const end = match.index + raw.length;
    const glued = /^\s+\p{Ll}/u.test(words.slice(end, end + 4)) ? GLUED_WORD.exec(raw) : null;
    urls.push({ start: match.index, end: end - (glued?.[1]?.length ?? 0), glued: glued !== null });
  }
  return urls;
}
