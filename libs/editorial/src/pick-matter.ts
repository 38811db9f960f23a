import type { ApplicationText } from './application-text.js';
import { findQuestions } from './find-questions.js';
import { gatherThemes } from './gather-themes.js';
import type { Matter } from './matter.js';
import { pickQuotes } from './pick-quotes.js';
import { sourcesOf } from './sources-of.js';
import type { TopicPage } from './topic-page.js';

/** Everything a topic offers: its sources, and what to read, ask and debate from them, best first. */
export function pickMatter(page: TopicPage, applications: readonly ApplicationText[] = []): Matter {
  const sources = sourcesOf(page, applications);
  const quotes = pickQuotes(sources, page);
  const questions = findQuestions(sources, page);
  return { sources, ...gatherThemes(sources, quotes, questions, page) };
}
