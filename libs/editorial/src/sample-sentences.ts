import type { Language } from './language.js';
import type { Passage } from './passages.js';
import { personKey } from './same-person.js';
import { splitWords, type Word } from './split-words.js';

/** Sentences read to learn and to label; more would cost time and change little. */
const MOST_SENTENCES = 4000;
/** Fewer words than this have their place in a theme but shape none: one more « merci à tous » changes no theme. */
const LEAST_TEACHING = 6;

/** Whether a contribution is long enough to shape themes. */
export function teaches({ source, text }: Passage): boolean {
  return source.end - source.start > 200 || (text.slice(source.start, source.end).match(/\p{L}+/gu)?.length ?? 0) >= LEAST_TEACHING;
}

/** A sentence's words, its text, who wrote it and where. */
export interface Sentence {
  readonly words: readonly Word[];
  readonly text: string;
  readonly person: string;
  readonly source: string;
}

/** The words of each contribution, from its sentences; null where only some of them were read. */
export function gatherWords(sentences: readonly Sentence[]): ReadonlyMap<string, readonly Word[]> | null {
  if (sentences.length >= MOST_SENTENCES / 2) return null;
  const words = new Map<string, Word[]>();
  for (const sentence of sentences) {
    const known = words.get(sentence.source);
    if (known === undefined) words.set(sentence.source, [...sentence.words]);
    else known.push(...sentence.words);
  }
  return words;
}

/** The sentences of the contributions, on a large page evenly spread ones: they teach and label as well as all. */
export function sampleSentences(passages: readonly Passage[], language: Language): Sentence[] {
  const step = Math.max(1, Math.ceil(passages.reduce((sum, passage) => sum + passage.sentences.length, 0) / MOST_SENTENCES));
  let seen = 0;
  return passages.flatMap(({ sentences, source, text, folded }) => {
    const person = source.author === null ? source.id : personKey(source.author);
    return sentences.flatMap(({ start, end }) => {
      if (seen++ % step !== 0) return [];
      const words = text.slice(start, end);
      return [{ words: splitWords(words, language, folded.slice(start, end)), text: words, person, source: source.id }];
    });
  });
}
