import type { TopicMatter } from './topic-matter.js';
import css from './comments-view.module.css';

/** The article that started the topic, as published. */
export function ArticleView({ topic }: { readonly topic: TopicMatter }) {
  return (
    <article className={`sheet ${css['comment']}`} style={{ maxWidth: '78ch', contentVisibility: 'visible' }}>
      {topic.articleAuthor !== null && <p className={css['origin']}><b>{topic.articleAuthor}</b></p>}
      <p className={css['text']}>{topic.article?.replace(/\n{3,}/g, '\n\n')}</p>
    </article>
  );
}
