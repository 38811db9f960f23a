import { useState } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { Placeholder } from '../look/blank.js';
import { TopicDocument } from '../operations/topic.js';
import { ErrorNote } from '../server/error-note.js';
import { NotFound } from '../shell/not-found.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { ApplicationsView } from './applications-view.js';
import { ArticleView } from './article-view.js';
import { CommentsView } from './comments-view.js';
import { QuestionsView } from './questions-view.js';
import { QuotesView } from './quotes-view.js';
import { SourcePane, type Cited } from './source-pane.js';
import { ThemesView } from './themes-view.js';
import { TopicHead } from './topic-head.js';
import type { TopicMatter } from './topic-matter.js';
import css from './topic-page.module.css';

const VIEWS = ['quotes', 'themes', 'questions', 'comments', 'article', 'applications'] as const;
type View = (typeof VIEWS)[number];

/** One topic with all it offers, and the source of whatever is pointed at. */
export default function TopicPage({ id }: { readonly id: string }) {
  const { app } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: TopicDocument, variables: { id } });
  useTitle(data?.topic?.title);
  if (error && !data) return <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />;
  if (!data) return fetching ? <Placeholder lines={14} label={app.loading} /> : null;
  return data.topic === null ? <NotFound /> : <Topic topic={data.topic} />;
}

function Topic({ topic }: { readonly topic: TopicMatter }) {
  const [params] = useSearchParams();
  const [cited, setCited] = useState<Cited | null>(null);
  const asked = params.get('vue') as View | null;
  const view = asked !== null && VIEWS.includes(asked) ? asked : 'quotes';
  const pointing = view === 'quotes' || view === 'questions';
  return (
    <>
      <TopicHead topic={topic} />
      <ViewLinks topic={topic} current={view} />
      <div className={css['matter']} data-beside={pointing || undefined}>
        <div className={css['view']}>
          {view === 'quotes' && <QuotesView topic={topic} cited={cited} cite={setCited} />}
          {view === 'themes' && <ThemesView topic={topic} />}
          {view === 'questions' && <QuestionsView topic={topic} cited={cited} cite={setCited} />}
          {view === 'comments' && <CommentsView topic={topic} />}
          {view === 'article' && <ArticleView topic={topic} />}
          {view === 'applications' && <ApplicationsView topic={topic} />}
        </div>
        {pointing && <SourcePane topic={topic} cited={cited} forget={() => setCited(null)} />}
      </div>
    </>
  );
}

function ViewLinks({ topic, current }: { readonly topic: TopicMatter; readonly current: View }) {
  const { topic: words } = useWords();
  const counts: Record<View, number | null> = {
    quotes: topic.quoteCount,
    themes: topic.themes.length,
    questions: topic.questionCount,
    comments: topic.commentCount,
    article: null,
    applications: topic.applicationCount,
  };
  const shown = VIEWS.filter((view) => view !== 'article' || topic.article !== null);
  return (
    <nav className={css['views']} aria-label={words.viewsLabel}>
      {shown.map((view) => (
        <Link key={view} href={view === 'quotes' ? `/sujets/${topic.id}` : `/sujets/${topic.id}?vue=${view}`} aria-current={view === current ? 'page' : undefined} replace>
          {words.views[view]} {counts[view] !== null && <span className="tabular">{counts[view]}</span>}
        </Link>
      ))}
    </nav>
  );
}
