import { creditWords } from './credit-words.js';
import { findQuestionsIn } from './find-questions.js';
import { gatherThemesOf } from './gather-themes.js';
import type { Matter } from './matter.js';
import { passagesOf } from './passages.js';
import { pickQuotesFrom } from './pick-quotes.js';
import type { ReadingSettings } from './reading-settings.js';
import { sourcesOf } from './sources-of.js';
import type { TopicPage } from './topic-page.js';

/** Everything a topic offers: its sources, and what to read, ask and debate from them, best first. */
export function pickMatter(page: TopicPage, settings: ReadingSettings = {}): Matter {
  const sources = sourcesOf(page, settings);
  const passages = passagesOf(sources, page, settings.language ?? undefined);
  const credit = creditWords(passages);
  const quotes = pickQuotesFrom(passages, page.articleAuthor, credit);
  const questions = findQuestionsIn(passages, credit);
  return { sources, ...gatherThemesOf(passages, quotes, questions, settings.facets) };
}
