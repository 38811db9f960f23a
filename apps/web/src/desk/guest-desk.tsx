import { useQuery } from 'urql';
import { Blank, Placeholder } from '../look/blank.js';
import { MyEpisodesDocument } from '../operations/my-episodes.js';
import { ErrorNote } from '../server/error-note.js';
import { useSession } from '../session/session.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { EpisodeLine } from './episode-line.js';
import { sortEpisodes } from './sort-episodes.js';
import css from './desk-page.module.css';

/** The first screen of somebody from outside: the episodes they are a member of, and nothing else. */
export default function GuestDesk() {
  const { desk, guestDesk: words, app } = useWords();
  const { user } = useSession();
  const [{ data, error, fetching }, again] = useQuery({ query: MyEpisodesDocument, requestPolicy: 'cache-and-network' });
  useTitle(desk.title);
  const { next, past } = sortEpisodes([...(data?.myEpisodes ?? [])], new Date().toISOString());
  return (
    <>
      <div className={css['head']}><h1>{desk.hello(user?.name.split(' ')[0] ?? '')}</h1></div>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {data === undefined && fetching && <Placeholder lines={6} label={app.loading} />}
      {data?.myEpisodes.length === 0 && <Blank title={words.empty}>{words.emptyHint}</Blank>}
      {next.length > 0 && (
        <section aria-labelledby="episodes">
          <h2 id="episodes" className={css['guestHead']}>{words.episodes}</h2>
          <ul className={`sheet ${css['list']}`}>{next.map((episode) => <EpisodeLine key={episode.id} episode={episode} />)}</ul>
        </section>
      )}
      {past.length > 0 && (
        <details className={css['past']} open={next.length === 0}>
          <summary>{desk.pastEpisodes(past.length)}</summary>
          <ul className={`sheet ${css['list']}`}>{past.map((episode) => <EpisodeLine key={episode.id} episode={episode} />)}</ul>
        </details>
      )}
    </>
  );
}
