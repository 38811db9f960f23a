import { typesetFrench } from '#print';
import { useState } from 'react';
import { Link } from 'wouter';
import { Icon } from '../../look/icons.js';
import { useMayShape } from '../../session/may-shape.js';
import { useWords } from '../../words/words-provider.js';
import { useTopicHand } from '../hand/hand-provider.js';
import { MergeDialog } from './merge-dialog.js';
import { SplitDialog } from './split-dialog.js';
import { ThemeLabel } from './theme-label.js';
import type { ThemePart } from './theme-part.js';
import { ThemeMembers } from './theme-members.js';
import { ThemeTensions } from './theme-tensions.js';
import css from './themes-view.module.css';

const PEOPLE_SHOWN = 8;

/** One angle: its hook, how much of the matter it carries, who speaks to it, what pulls in different directions. */
export function ThemeCard({ theme, topic, cited, open }: ThemePart) {
  const { topic: words, themes, desk } = useWords();
  const { act } = useTopicHand();
  const mayShape = useMayShape();
  const [asking, setAsking] = useState<'merge' | 'split' | null>(null);
  const percent = Math.round(theme.weight * 100);
  const others = theme.people.length - PEOPLE_SHOWN;
  return (
    <li className={`sheet ${css['theme']}`}>
      <div className={css['title']}>
        <ThemeLabel label={theme.label} relabel={(label) => act({ does: 'relabel', theme: theme.id, label })} />
        {theme.byHand && <span className={css['byHand']}>{themes.byHand}</span>}
      </div>
      <p className={css['weight']}>
        <span className={css['gauge']} aria-hidden="true"><i style={{ width: `${Math.min(percent, 100)}%` }} /></span>
        {themes.weight(percent)} <span>{themes.counts(theme.quotes.length, theme.questions.length)}</span>
      </p>
      {theme.hook !== '' && <blockquote className={css['hook']}><span className="label">{words.hook}</span>{typesetFrench(theme.hook)}</blockquote>}
      {theme.people.length > 0 && <p><span className="label">{words.people}</span> {theme.people.slice(0, PEOPLE_SHOWN).join(', ')}{others > 0 && ` ${themes.otherVoices(others)}`}</p>}
      <ThemeTensions theme={theme} topic={topic} cited={cited} open={open} />
      <ThemeMembers theme={theme} topic={topic} cited={cited} open={open} />
      <div className={css['foot']}>
        <p className={css['links']}>
          {theme.quotes.length > 0 && <Link href={`/sujets/${topic.id}?theme=${theme.id}`}>{words.seeQuotes(theme.quotes.length)}</Link>}
          {theme.questions.length > 0 && <Link href={`/sujets/${topic.id}?vue=questions&theme=${theme.id}`}>{desk.questions(theme.questions.length)}</Link>}
        </p>
        {mayShape && (
          <div className={css['acts']}>
            <button type="button" disabled={topic.themes.length < 2} title={topic.themes.length < 2 ? themes.mergeNeeds : undefined} onClick={() => setAsking('merge')}><Icon name="merge" /> {themes.merge}</button>
            <button type="button" disabled={theme.members.length < 2} onClick={() => setAsking('split')}><Icon name="split" /> {themes.split}</button>
          </div>
        )}
      </div>
      {asking === 'merge' && <MergeDialog theme={theme} topic={topic} close={() => setAsking(null)} merge={(into) => act({ does: 'merge', theme: theme.id, into })} />}
      {asking === 'split' && <SplitDialog theme={theme} topic={topic} close={() => setAsking(null)} split={(label, pieces) => act({ does: 'split', theme: theme.id, label, pieces })} />}
    </li>
  );
}
