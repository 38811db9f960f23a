import { NativeSelect, TextInput } from '@mantine/core';
import { useDeferredValue, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useWords } from '../words/words-provider.js';
import { filterMatter } from './filter-matter.js';
import type { TopicMatter } from './topic-matter.js';
import css from './matter-filter.module.css';

const PAGE = 30;

type Searchable = Parameters<typeof filterMatter>[0][number];

/** Narrows a list of quotes or questions by theme and by words, and shows it a screenful at a time. */
export function useMatterFilter<Matter extends Searchable>(all: readonly Matter[], topic: TopicMatter) {
  const { topic: words } = useWords();
  const [params, setParams] = useSearchParams();
  const [search, setSearch] = useState('');
  const [shown, setShown] = useState(PAGE);
  const themeId = params.get('theme');
  const found = filterMatter(all, { themeId, search: useDeferredValue(search) });
  const choose = (id: string) =>
    setParams((old) => {
      const next = new URLSearchParams(old);
      if (id === '') next.delete('theme');
      else next.set('theme', id);
      return next;
    }, { replace: true });
  const bar = (
    <div className={css['bar']} role="search">
      <TextInput type="search" aria-label={words.search} placeholder={words.search} value={search} onChange={(event) => { setSearch(event.currentTarget.value); setShown(PAGE); }} className={css['search'] ?? ''} />
      {topic.themes.length > 0 && (
        <NativeSelect aria-label={words.filterTheme} value={themeId ?? ''} onChange={(event) => choose(event.currentTarget.value)} className={css['theme'] ?? ''} data={[{ value: '', label: words.allThemes }, ...topic.themes.map(({ id, label }) => ({ value: id, label }))]} />
      )}
    </div>
  );
  const rest = found.length - shown;
  const more = rest > 0 && <button type="button" className={css['more']} onClick={() => setShown(shown + PAGE)}>{words.more(Math.min(rest, PAGE))}</button>;
  const none = found.length === 0 && <p className={css['none']} role="status">{words.noMatch}</p>;
  return { bar, more, none, found: found.slice(0, shown) };
}
