import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { Placeholder } from '../look/blank.js';
import { TopicDocument } from '../operations/topic.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { NotFound } from '../shell/not-found.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { ApplicationsView } from './applications-view.js';
import { ArticleView } from './article-view.js';
import { CommentsView } from './comments-view.js';
import { ActsView } from './hand/acts-view.js';
import { HandProvider, useTopicHand } from './hand/hand-provider.js';
import { RefusedNote } from './hand/refused-note.js';
import { QuestionsView } from './questions-view.js';
import { QuotesView } from './quotes-view.js';
import { ContributionsView } from './reading/contributions-view.js';
import { ReadingLine } from './reading/reading-line.js';
import { UnreadNote } from './reading/unread-note.js';
import { SourcePane, type Cited } from './source-pane.js';
import { findPiece } from './themes/find-piece.js';
import { ThemesView } from './themes/themes-view.js';
import { TopicHead } from './topic-head.js';
import type { TopicMatter } from './topic-matter.js';
import css from './topic-page.module.css';

// What looks after the public's side comes when it is asked for.
const PublicPageView = lazy(() => import('./public-page/public-page-view.js'));
const InsightsView = lazy(() => import('./insights/insights-view.js'));
const PointsView = lazy(() => import('./points/points-view.js'));
const PublicationView = lazy(() => import('./publication/publication-view.js'));

const VIEWS = ['quotes', 'themes', 'questions', 'comments', 'article', 'contributions', 'applications', 'acts', 'page', 'points', 'publication', 'insights'] as const;
/** Of those who keep topics' pages. */
const KEEPERS: readonly View[] = ['page', 'points', 'publication', 'insights'];
/** Rooms of the public page, under its name. */
const UNDER_PAGE: readonly View[] = ['points', 'publication'];
const POINTING: readonly View[] = ['quotes', 'themes', 'questions', 'applications'];
type View = (typeof VIEWS)[number];

/**
 * One topic with all it offers. Read once: from then on the hand keeps it up to date,
 * where a cached query would be read again whole after each act.
 */
export default function TopicPage({ id }: { readonly id: string }) {
  const { app } = useWords();
  const client = useClient();
  const [topic, setTopic] = useState<TopicMatter | null>();
  const [error, setError] = useState<CombinedError>();
  const [tries, setTries] = useState(0);
  useTitle(topic?.title);
  useEffect(() => {
    let left = false;
    void client.query(TopicDocument, { id }, { requestPolicy: 'network-only' }).then((result) => {
      if (left) return;
      setError(result.error);
      if (result.data) setTopic(result.data.topic);
    });
    return () => {
      left = true;
    };
  }, [client, id, tries]);
  if (topic === null) return <NotFound />;
  if (topic !== undefined) return <HandProvider first={topic}><Topic /></HandProvider>;
  return error ? <ErrorNote error={error} retry={() => setTries(tries + 1)} /> : <Placeholder lines={14} label={app.loading} />;
}

function Topic() {
  const { app } = useWords();
  const { topic, saving } = useTopicHand();
  const [params] = useSearchParams();
  // Led here by somebody's words: they are shown where they stand.
  const words = params.get('mots');
  const [cited, setCited] = useState<Cited | null>(() => (words === null ? null : (findPiece(topic, words) ?? null)));
  const [opened, setOpened] = useState(cited !== null);
  const mayShape = useMayShape();
  const asked = params.get('vue') as View | null;
  const view = asked !== null && VIEWS.includes(asked) && (mayShape || !KEEPERS.includes(asked)) ? asked : topic.questions.some(({ id }) => id === words) ? 'questions' : 'quotes';
  useEffect(() => {
    if (words !== null) document.querySelector(`[data-piece="${CSS.escape(words)}"]`)?.scrollIntoView({ block: 'center' });
  }, [words]);
  const pointing = POINTING.includes(view) && topic.quotes.length + topic.questions.length > 0;
  const open = useCallback((one: Cited) => {
    setCited(one);
    setOpened(true);
  }, []);
  const points = { cited, cite: setCited, open };
  const matter = useBeginning(view);
  return (
    <>
      <TopicHead topic={topic} />
      <ReadingLine />
      <UnreadNote />
      <ViewLinks topic={topic} current={view} />
      <div ref={matter} className={css['matter']} data-beside={pointing || undefined} data-saving={saving || undefined}>
        <div className={css['view']}>
          {view === 'quotes' && <QuotesView {...points} />}
          {view === 'themes' && <ThemesView {...points} />}
          {view === 'questions' && <QuestionsView {...points} />}
          {view === 'comments' && <CommentsView topic={topic} />}
          {view === 'article' && <ArticleView topic={topic} />}
          {view === 'contributions' && <ContributionsView />}
          {view === 'applications' && <ApplicationsView {...points} />}
          {view === 'acts' && <ActsView />}
          <Suspense fallback={<Placeholder lines={8} label={app.loading} />}>
            {view === 'page' && <PublicPageView />}
            {view === 'points' && <PointsView />}
            {view === 'publication' && <PublicationView />}
            {view === 'insights' && <InsightsView />}
          </Suspense>
        </div>
        {pointing && <SourcePane cited={cited} opened={opened} forget={() => setOpened(false)} />}
      </div>
      <RefusedNote />
    </>
  );
}

/** Another view begins at its beginning, when the page was scrolled past it. */
function useBeginning(view: View) {
  const matter = useRef<HTMLDivElement>(null);
  const shown = useRef(view);
  useLayoutEffect(() => {
    if (shown.current === view) return;
    shown.current = view;
    if ((matter.current?.getBoundingClientRect().top ?? 0) < 0) matter.current?.scrollIntoView({ block: 'start' });
  }, [view]);
  return matter;
}

function ViewLinks({ topic, current }: { readonly topic: TopicMatter; readonly current: View }) {
  const { topic: words } = useWords();
  const counts: Record<View, number | null> = {
    quotes: topic.quotes.length,
    themes: topic.themes.length,
    questions: topic.questions.length,
    comments: topic.commentCount,
    article: null,
    contributions: topic.contributions.length,
    applications: topic.applicationCount,
    acts: topic.acts.length,
    page: null,
    points: null,
    publication: null,
    insights: null,
  };
  const mayShape = useMayShape();
  const shown = VIEWS.filter((view) => (view !== 'article' || topic.article !== null) && (mayShape || !KEEPERS.includes(view)) && !UNDER_PAGE.includes(view));
  const here = UNDER_PAGE.includes(current) ? 'page' : current;
  const nav = useRef<HTMLElement>(null);
  useEffect(() => {
    // On a phone the current view's name may lie outside; the page itself must not move for it.
    const link = nav.current?.querySelector<HTMLElement>('[aria-current]');
    if (nav.current && link) nav.current.scrollLeft = link.offsetLeft - (nav.current.clientWidth - link.offsetWidth) / 2;
  }, [current]);
  return (
    <nav ref={nav} className={css['views']} aria-label={words.viewsLabel}>
      {shown.map((view) => (
        <Link key={view} href={view === 'quotes' ? `/sujets/${topic.id}` : `/sujets/${topic.id}?vue=${view}`} aria-current={view === here ? 'page' : undefined} replace>
          {words.views[view]} {counts[view] !== null && <span className="tabular">{counts[view]}</span>}
        </Link>
      ))}
    </nav>
  );
}
