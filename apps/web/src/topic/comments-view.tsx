import { Blank } from '../look/blank.js';
import { useWords } from '../words/words-provider.js';
import { Origin } from './cite-line.js';
import type { TopicMatter } from './topic-matter.js';
import css from './comments-view.module.css';

/** Every comment, whole, in the order of the page. */
export function CommentsView({ topic }: { readonly topic: TopicMatter }) {
  const { topic: words } = useWords();
  if (topic.comments.length === 0) return <Blank title={words.noComments} />;
  return (
    <ol className={css['comments']}>
      {topic.comments.map((comment) => (
        <li key={comment.id} className={`sheet ${css['comment']}`}>
          <p className={css['origin']}><b>{comment.author ?? words.noAuthor}</b> <Origin contribution={comment} /></p>
          <p className={css['text']}>{comment.text.replace(/\n{3,}/g, '\n\n')}</p>
        </li>
      ))}
    </ol>
  );
}
