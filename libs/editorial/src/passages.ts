import { splitSentences } from './split-sentences.js';
import { foldWord } from './fold-word.js';
import type { Source, Span, TopicPage } from './topic-page.js';

/** A source with the text its spans point into and its sentences: what quotes and questions are picked from. */
export interface Passage {
  readonly source: Source;
  /** Place of the source in the order written. */
  readonly order: number;
  readonly text: string;
  readonly sentences: readonly Span[];
}

export function passagesOf(sources: readonly Source[], page: TopicPage): Passage[] {
  return sources.map((source, order) => {
    const text = source.text ?? page.text;
    return { source, order, text, sentences: splitSentences(text, source) };
  });
}

/** First names and nicknames of everybody on the page, in lower case: a sentence that opens on one hails somebody. */
export function firstNamesOn(sources: readonly Source[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { author } of sources) {
    const first = author?.split(/[\s.]/u)[0] ?? '';
    if (first.length >= 3) {
      names.add(first.toLowerCase());
      names.add(foldWord(first));
    }
  }
  return names;
}
