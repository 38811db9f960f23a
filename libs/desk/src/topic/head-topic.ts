import type { Span } from '#editorial';
import { titleOf } from '../plan-show/fix-items.js';
import type { TopicReading } from '../ports/planner.js';
import type { TopicHead } from '../ports/stores.js';

/** What a topic shows of its page, in the page's own words but for a title that was given. */
export function headTopic({ page, remarks, language }: TopicReading, givenTitle: string | null): TopicHead {
  const wordsOf = (span: Span | null) => (span === null ? null : page.text.slice(span.start, span.end));
  return {
    title: titleOf(page, givenTitle).title,
    pitch: wordsOf(page.pitch),
    article: wordsOf(page.article),
    articleAuthor: page.articleAuthor,
    venue: page.venue,
    format: page.format,
    treatment: page.treatment,
    sector: page.sector,
    remarks,
    detectedLanguage: language,
  };
}
