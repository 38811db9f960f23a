import { typesetFrench } from '#print';
import { Link } from 'wouter';
import { Blank } from '../look/blank.js';
import { useWords } from '../words/words-provider.js';
import type { TopicMatter } from './topic-matter.js';
import css from './themes-view.module.css';

/** The angles of the debate, heaviest first. */
export function ThemesView({ topic }: { readonly topic: TopicMatter }) {
  const { topic: words, desk } = useWords();
  if (topic.themes.length === 0) return <Blank title={words.noThemes} />;
  return (
    <ol className={css['themes']}>
      {topic.themes.map((theme) => {
        const percent = Math.round(theme.weight * 100);
        return (
          <li key={theme.id} className={`sheet ${css['theme']}`}>
            <h2>{theme.label}</h2>
            <p className={css['weight']}><span className={css['gauge']} aria-hidden="true"><i style={{ width: `${percent}%` }} /></span>{words.weight(percent)}</p>
            <blockquote className={css['hook']}><span className="label">{words.hook}</span>{typesetFrench(theme.hook)}</blockquote>
            {theme.people.length > 0 && <p><span className="label">{words.people}</span> {theme.people.join(', ')}</p>}
            <p className={css['links']}>
              {theme.quotes.length > 0 && <Link href={`/sujets/${topic.id}?theme=${theme.id}`}>{words.seeQuotes(theme.quotes.length)}</Link>}
              {theme.questions.length > 0 && <Link href={`/sujets/${topic.id}?vue=questions&theme=${theme.id}`}>{desk.questions(theme.questions.length)}</Link>}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
