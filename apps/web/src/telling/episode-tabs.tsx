import { Link, useLocation } from 'wouter';
import { useActs } from '../acts/offer-acts.js';
import { useWords } from '../words/words-provider.js';
import css from './people-page.module.css';

/** The two sides of an episode: its running order, and its people. */
export function EpisodeTabs({ episodeId, at }: { readonly episodeId: string; readonly at: 'order' | 'people' }) {
  const { telling: words } = useWords();
  const [, go] = useLocation();
  useActs([at === 'order' ? { id: 'people', label: words.title, act: () => go(`/emissions/${episodeId}/intervenants`) } : { id: 'order', label: words.order, act: () => go(`/emissions/${episodeId}`) }]);
  const mark = (here: 'order' | 'people') => (at === here ? ('page' as const) : undefined);
  return (
    <nav className={css['tabs']} aria-label={words.views}>
      <Link href={`/emissions/${episodeId}`} aria-current={mark('order')}>{words.order}</Link>
      <Link href={`/emissions/${episodeId}/intervenants`} data-tour="people" aria-current={mark('people')}>{words.title}</Link>
    </nav>
  );
}
