import { IMAGE_NOUNS } from './image-nouns.fr.js';
import { IMAGE_NOUNS_EN } from './image-nouns.en.js';
import type { Language } from './language.js';
import type { Passage } from './passages.js';

const NOUNS: Readonly<Record<Language, ReadonlySet<string>>> = { fr: IMAGE_NOUNS, en: IMAGE_NOUNS_EN };
/** Share of the contributions, and least number of them, that use a noun before it is taken at its word. */
const SPREAD = 0.08;
const LEAST = 3;

/** Nouns that make images elsewhere and are meant literally on this page: a doctor is no image where people talk of a hospital. */
export function findLiteralNouns(passages: readonly Passage[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  let contributions = 0;
  for (const { source, folded, language } of passages) {
    if (source.kind === 'pitch') continue;
    contributions++;
    const own = new Set<string>();
    for (const [word] of folded.slice(source.start, source.end).matchAll(/[a-z]{3,}/g)) {
      const noun = nounOf(word, NOUNS[language]);
      if (noun !== null) own.add(noun);
    }
    for (const noun of own) seen.set(noun, (seen.get(noun) ?? 0) + 1);
  }
  const most = Math.max(LEAST, contributions * SPREAD);
  return new Set([...seen].filter(([, times]) => times >= most).map(([noun]) => noun));
}

/** The noun of the list that a word is, in the singular or the plural; null when it is none. */
export function nounOf(word: string, nouns: ReadonlySet<string>): string | null {
  if (nouns.has(word)) return word;
  const single = /[sx]$/.test(word) ? word.slice(0, -1) : '';
  return nouns.has(single) ? single : null;
}
