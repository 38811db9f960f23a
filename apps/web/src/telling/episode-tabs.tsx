import { Link, useLocation } from 'wouter';
import { useActs } from '../acts/offer-acts.js';
import { useSession } from '../session/session.js';
import { useWords } from '../words/words-provider.js';
import css from './people-page.module.css';

/** The sides of an episode: its running order, its people, what was released of it, who works on it, and how it was played. */
export function EpisodeTabs({ episodeId, at }: { readonly episodeId: string; readonly at: 'order' | 'people' | 'versions' | 'team' | 'real' | 'audience' }) {
  const { telling: words, versions, team, asRun, audience } = useWords();
  const [, go] = useLocation();
  const page = `/emissions/${episodeId}`;
  // Whoever comes from outside the studio reads the draft of their episode; what was released is the studio's.
  const outside = useSession().user?.role === 'member';
  const sides = ([
    { id: 'order', label: words.order, path: page }, { id: 'people', label: words.title, path: `${page}/intervenants` }, { id: 'versions', label: versions.title, path: `${page}/versions` },
    { id: 'team', label: team.title, path: `${page}/partage` },
    { id: 'audience', label: audience.title, path: `${page}/public` },
    { id: 'real', label: asRun.title, path: `${page}/realise` },
  ] as const).filter(({ id }) => !outside || (id !== 'versions' && id !== 'audience'));
  useActs(sides.filter(({ id }) => id !== at).map(({ id, label, path }) => ({ id, label, act: () => go(path) })));
  return (
    <nav className={css['tabs']} aria-label={words.views}>
      {sides.map(({ id, label, path }) => <Link key={id} href={path} data-tour={id === 'people' ? id : undefined} aria-current={at === id ? 'page' : undefined}>{label}</Link>)}
    </nav>
  );
}
