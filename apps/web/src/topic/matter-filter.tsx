import { NativeSelect, TextInput } from '@mantine/core';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Link, useSearchParams } from 'wouter';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import { byScore, countAuthors, countStates, filterMatter, NO_AUTHOR, NO_THEME, type SortState } from './filter-matter.js';
import type { Question, Quote, TopicMatter } from './topic-matter.js';
import { isDrop } from './hand/find-act.js';
import css from './matter-filter.module.css';

const PAGE = 30;
const STATES: readonly SortState[] = ['toSort', 'kept', 'pinned'];
type Param = 'theme' | 'auteur' | 'etat';

/** Narrows a list of quotes or questions by theme, author, state and words, and shows it a screenful at a time. */
export function useMatterFilter<Piece extends Quote | Question>(all: readonly Piece[], topic: TopicMatter) {
  const { topic: words } = useWords();
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(() => Math.max(1, Math.ceil((byScore(all).findIndex(({ id }) => id === params.get('mots')) + 1) / PAGE)) * PAGE);
  const deferred = useDeferredValue(search);
  const themeId = params.get('theme');
  const author = params.get('auteur');
  const state = STATES.find((one) => one === params.get('etat')) ?? null;
  const inOrder = useMemo(() => byScore(all), [all]);
  const found = useMemo(() => filterMatter(inOrder, { themeId, author, state, search: deferred }), [inOrder, themeId, author, state, deferred]);
  const set = (changes: Partial<Record<Param, string>>) => {
    setShown(PAGE);
    setParams((old) => {
      const next = new URLSearchParams(old);
      for (const [name, value] of Object.entries(changes)) {
        if (value === '') next.delete(name);
        else next.set(name, value);
      }
      return next;
    }, { replace: true });
  };
  const clear = () => { setSearch(''); set({ theme: '', auteur: '', etat: '' }); };

  const bar = <FilterBar all={all} topic={topic} search={search} write={(text) => { setSearch(text); setShown(PAGE); }} themeId={themeId} author={author} state={state} set={set} />;
  const rest = found.length - shown;
  const more = rest > 0 && <button type="button" className={css['more']} onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(rest, PAGE))}</button>;
  const none = found.length === 0 && <div className={css['none']}><Note tone="info" role="status" action={{ label: words.clearFilters, act: clear }}>{words.noMatch}</Note></div>;
  const reveal = useCallback((index: number) => setShown((old) => Math.max(old, Math.ceil((index + 1) / PAGE) * PAGE)), []);
  return { bar, more, none, found, shown: found.slice(0, shown), reveal };
}

interface FilterBarProps {
  readonly all: readonly (Quote | Question)[];
  readonly topic: TopicMatter;
  readonly search: string;
  readonly write: (text: string) => void;
  readonly themeId: string | null;
  readonly author: string | null;
  readonly state: SortState | null;
  readonly set: (changes: Partial<Record<Param, string>>) => void;
}

function FilterBar({ all, topic, search, write, themeId, author, state, set }: FilterBarProps) {
  const { topic: words, hand } = useWords();
  const authors = useMemo(() => countAuthors(all), [all]);
  const counts = { all: all.length, ...countStates(all) };
  const dropped = topic.acts.filter(isDrop).length;
  return (
    <div className={css['filter']} role="search">
      <div className={css['bar']}>
        <TextInput type="search" aria-label={words.search} placeholder={words.search} value={search} onChange={(event) => write(event.currentTarget.value)} className={css['search'] ?? ''} />
        {topic.themes.length > 0 && (
          <NativeSelect aria-label={words.filterTheme} value={themeId ?? ''} onChange={(event) => set({ theme: event.currentTarget.value })} className={css['choice'] ?? ''} data={[{ value: '', label: words.allThemes }, ...topic.themes.map(({ id, label }) => ({ value: id, label })), { value: NO_THEME, label: hand.noTheme }]} />
        )}
        <NativeSelect aria-label={hand.filterAuthor} value={author ?? ''} onChange={(event) => set({ auteur: event.currentTarget.value })} className={css['choice'] ?? ''} data={[{ value: '', label: hand.allAuthors }, ...authors.map(({ author: one, count }) => ({ value: one, label: `${one === NO_AUTHOR ? words.noAuthor : one} (${count})` }))]} />
      </div>
      <div className={css['states']}>
        <div role="group" aria-label={hand.filterState} className={css['group']}>
          {(['all', ...STATES] as const).map((one) => (
            <button key={one} type="button" aria-pressed={(state ?? 'all') === one} onClick={() => set({ etat: one === 'all' ? '' : one })}>{hand.states[one]} <span>{counts[one]}</span></button>
          ))}
        </div>
        {dropped > 0 && <Link href={`/sujets/${topic.id}?vue=acts&ecartees=1`} replace>{hand.seeDropped(dropped)}</Link>}
      </div>
    </div>
  );
}
