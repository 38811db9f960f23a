import type { PublicTopicPage } from '#desk';
import type { FrameView } from '../frame/frame-view.js';
import { LinkedText } from '../taking-part/linked-text.js';
import { setIn } from '../words/words-in.js';
import { renderMarkdown } from './render-markdown.js';

/** The article: a producer's Markdown, or the plain text of an imported page. */
export function Article({ view, topic: { article, articleAuthor, language } }: { readonly view: FrameView; readonly topic: PublicTopicPage }) {
  const { page } = view.words.topics;
  if (article === null || article.text.trim() === '') return null;
  return (
    <section aria-labelledby="article" className="article">
      <h2 id="article">{page.article}</h2>
      {articleAuthor !== null && <p className="soft">{page.by(articleAuthor)}</p>}
      {article.markdown
        ? <div className="prose" lang={language} dir="auto" dangerouslySetInnerHTML={{ __html: renderMarkdown(article.text, language) }} />
        : <div className="prose" lang={language}>{article.text.split(/\n\s*\n/).filter((part) => part.trim() !== '').map((part, index) => <p key={index} dir="auto"><LinkedText text={setIn(part.trim(), language)} /></p>)}</div>}
    </section>
  );
}
