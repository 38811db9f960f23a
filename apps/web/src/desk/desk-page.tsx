import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { Blank, Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { ModerationLink } from '../moderation/moderation-link.js';
import { DeskDocument, type DeskQuery } from '../operations/desk.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { useSession } from '../session/session.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { EpisodeLine } from './episode-line.js';
import { sortEpisodes } from './sort-episodes.js';
import { TopicCard } from './topic-card.js';
import css from './desk-page.module.css';

// The first screen is light: windows come when they are asked for.
const AgendaDialog = lazy(async () => ({ default: (await import('../agenda/agenda-dialog.js')).AgendaDialog }));

/** The first screen: what is recorded next, and the matter to make more of it. */
export default function DeskPage() {
  const { desk, app, floor } = useWords();
  const { user } = useSession();
  const mayShape = useMayShape();
  const [{ data, error, fetching }, again] = useQuery({ query: DeskDocument, requestPolicy: 'cache-and-network' });
  useTitle(desk.title);
  return (
    <>
      <div className={css['head']}>
        <h1>{desk.hello(user?.name.split(' ')[0] ?? '')}</h1>
        {data !== undefined && data.topics.length > 0 && mayShape && <ImportButton />}
        {!mayShape && <Button component={Link} href="/plateau">{floor.title}</Button>}
      </div>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {data === undefined ? fetching && <Placeholder lines={10} label={app.loading} /> : <Desk topics={data.topics} />}
    </>
  );
}

function Desk({ topics }: { readonly topics: DeskQuery['topics'] }) {
  const { desk, day, facets, templates, studios, agenda, outbox, tending, accounts, floor, categories, privacy } = useWords();
  const [subscribing, setSubscribing] = useState(false);
  const { user } = useSession();
  const mayShape = useMayShape();
  if (topics.length === 0) return mayShape ? <Blank title={desk.empty} action={<ImportButton />}>{desk.emptyHint}</Blank> : <Blank title={desk.emptyToRead}>{desk.emptyToReadHint}</Blank>;
  const { next, past } = sortEpisodes(topics.flatMap((topic) => topic.episodes), new Date().toISOString());
  return (
    <div className={css['desk']}>
      <section aria-labelledby="episodes">
        <div className={css['topicsHead']}>
          <h2 id="episodes">{desk.episodes}</h2>
          <span className={css['settings']}>{mayShape && <Link href="/plateau">{floor.title}</Link>}<Link href="/jour">{day.title}</Link><button type="button" className={css['subscribe']} onClick={() => setSubscribing(true)}>{agenda.open}</button></span>
        </div>
        {next.length === 0 && past.length === 0 ? <p className={css['hint']}>{mayShape ? desk.noEpisodes : desk.noEpisodesToRead}</p> : null}
        {next.length > 0 && <ul className={`sheet ${css['list']}`}>{next.map((episode) => <EpisodeLine key={episode.id} episode={episode} />)}</ul>}
        {past.length > 0 && (
          <details className={css['past']} open={next.length === 0}>
            <summary>{desk.pastEpisodes(past.length)}</summary>
            <ul className={`sheet ${css['list']}`}>{past.map((episode) => <EpisodeLine key={episode.id} episode={episode} />)}</ul>
          </details>
        )}
      </section>
      <section aria-labelledby="topics">
        <div className={css['topicsHead']}>
          <h2 id="topics">{desk.topics}</h2>
          <nav className={css['settings']} aria-label={desk.settings}>
            <Link href="/facettes">{facets.title}</Link><Link href="/gabarits">{templates.title}</Link><Link href="/studios">{studios.title}</Link>
            {mayShape && <><Link href="/boite-envoi">{outbox.title}</Link><ModerationLink /><Link href="/rubriques">{categories.title}</Link></>}
            {user?.role === 'administrator' && <><Link href="/donnees-du-public">{privacy.title}</Link><Link href="/equipe">{accounts.title}</Link><Link href="/taches">{tending.title}</Link></>}
          </nav>
        </div>
        <ul className={css['topics']}>{topics.map((topic) => <TopicCard key={topic.id} topic={topic} />)}</ul>
      </section>
      {subscribing && <Suspense><AgendaDialog studioId={null} close={() => setSubscribing(false)} /></Suspense>}
    </div>
  );
}

function ImportButton() {
  const { desk } = useWords();
  return <Button component={Link} href="/importer" leftSection={<Icon name="plus" />}>{desk.import}</Button>;
}
