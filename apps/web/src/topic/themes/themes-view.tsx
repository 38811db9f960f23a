import { Link } from 'wouter';
import { Blank } from '../../look/blank.js';
import { useWords } from '../../words/words-provider.js';
import { NO_THEME } from '../filter-matter.js';
import { useTopicHand } from '../hand/hand-provider.js';
import { useKeys } from '../hand/use-keys.js';
import { useMayShape } from '../../session/may-shape.js';
import type { Pointing } from '../source-pane.js';
import { ThemeCard } from './theme-card.js';
import css from './themes-view.module.css';

/** The angles of the debate, heaviest first, to be renamed, merged and split. */
export function ThemesView({ cited, open }: Pointing) {
  const { themes: words, hand } = useWords();
  const { topic, act, said, unsent } = useTopicHand();
  const mayShape = useMayShape();
  useKeys((deed) => {
    if (deed === 'undo' && mayShape) act({ does: 'undo', act: null });
  }, mayShape ? ['undo'] : []);
  const loose = topic.quotes.filter(({ theme }) => theme === null).length + topic.questions.filter(({ theme }) => theme === null).length;
  const facets = <Link href={`/facettes?sujet=${topic.id}`}>{words.facets}</Link>;
  if (topic.themes.length === 0) return <Blank title={words.none} action={facets}>{words.noneHint}</Blank>;
  return (
    <>
      <div className={css['head']}>
        <p className={css['said']} role="status">{unsent ? hand.unsent : said?.text}</p>
        {facets}
      </div>
      <ol className={css['themes']}>
        {topic.themes.map((theme) => <ThemeCard key={theme.id} theme={theme} topic={topic} cited={cited?.id ?? null} open={open} />)}
      </ol>
      {loose > 0 && <p className={css['loose']}><Link href={`/sujets/${topic.id}?theme=${NO_THEME}`}>{words.noThemeLeft(loose)}</Link></p>}
    </>
  );
}
