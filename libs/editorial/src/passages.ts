import { detectLanguage } from './detect-language.js';
import { dropPrinted } from './drop-printed.js';
import { foldText } from './fold-text.js';
import type { Language } from './language.js';
import { splitSentences } from './split-sentences.js';
import type { Source, Span, TopicPage } from './topic-page.js';

/** A source ready to be picked from: its text, the same folded unit for unit, and the sentences that somebody wrote in it. */
export interface Passage {
  readonly source: Source;
  /** Place of the source in the order written. */
  readonly order: number;
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly Span[];
  readonly language: Language;
}

/** The passages of a topic; its language is detected where none is given. */
export function passagesOf(sources: readonly Source[], page: TopicPage, language: Language = detectLanguage(sources, page)): Passage[] {
  const foldedPage = foldText(page.text);
  return sources.map((source, order) => ({
    source,
    order,
    text: source.text ?? page.text,
    folded: source.text === null ? foldedPage : foldText(source.text),
    sentences: dropPrinted(source.text ?? page.text, source, splitSentences(source.text ?? page.text, source)),
    language,
  }));
}

/** First names and nicknames of everybody on the page, folded: a sentence that opens on one hails somebody. */
export function firstNamesOn(sources: readonly Source[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { author } of sources) {
    const first = foldText(author?.split(/[\s.]/u)[0] ?? '');
    if (first.length >= 3) names.add(first);
  }
  return names;
}
