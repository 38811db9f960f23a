import { findArticleAuthor, findArticleDate } from './find-article-author.js';
import { findComments, findMarkers } from './find-comments.js';
import { findFacts } from './find-facts.js';
import { findFurtherPages } from './find-further-pages.js';
import { findTexts } from './find-texts.js';
import { leaveOutComments } from './leave-out-comments.js';
import type { TopicPage } from './topic-page.js';

/**
 * Reads a topic page as pasted from the web; total on any string: what is not found is null or empty. Comments of the content keys
 * in `leftOut` are not read. An article that the studio wrote is plain text beside the page: whoever signs it is its author, else
 * whom the page names.
 */
export function readTopicPage(written: string, leftOut: readonly string[] = [], article: string | null = null): TopicPage {
  // Line ends of old systems, unit for unit: what is found stands at the same offsets in the text as it was written.
  const text = written.replace(/\r(?!\n)/gu, '\n');
  const furtherPages = findFurtherPages(text);
  const page = { start: 0, end: furtherPages[0] ?? text.length };
  const head = { start: 0, end: findMarkers(text, page)[0]?.start ?? page.end };
  const comments = findComments(text, page);
  const texts = findTexts(text, head);
  return leaveOutComments({
    text: written,
    ...texts,
    ...findFacts(text, head),
    articleAuthor: findArticleAuthor(text, texts.pitch, texts.article, comments),
    articleDate: findArticleDate(text, texts.pitch, texts.article),
    comments,
    furtherPages,
    ...(article !== null && article.trim() !== '' && ofWritten(article, comments)),
  }, leftOut);
}

function ofWritten(article: string, comments: TopicPage['comments']): Partial<TopicPage> {
  const whole = { start: 0, end: article.length };
  const author = findArticleAuthor(article, null, whole, comments);
  return { writtenArticle: article, articleDate: findArticleDate(article, null, whole), ...(author !== null && { articleAuthor: author }) };
}
