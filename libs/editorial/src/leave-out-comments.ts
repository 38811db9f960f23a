import { sourcesOf } from './sources-of.js';
import type { TopicPage } from './topic-page.js';

/** The page without its comments of these content keys; what the same person wrote twice goes as one. Numbers and places of the others stay. */
export function leaveOutComments(page: TopicPage, keys: readonly string[]): TopicPage {
  if (keys.length === 0) return page;
  const out = new Set(keys.map(wordsKey));
  const gone = new Set(sourcesOf(page).filter(({ id }) => out.has(wordsKey(id))).map(({ comment }) => comment));
  return { ...page, comments: page.comments.filter(({ index }) => !gone.has(index)) };
}

/** Of the words, without which time they were written. */
const wordsKey = (key: string): string => key.split('-', 2).join('-');
