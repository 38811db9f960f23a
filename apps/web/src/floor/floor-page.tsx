import { formatDay } from '#print';
import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { Blank, Placeholder } from '../look/blank.js';
import { FloorDocument } from '../operations/floor.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { useSession } from '../session/session.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { FloorShow } from './floor-show.js';
import { dayAfter } from './next-day.js';
import css from './floor-page.module.css';

/** The host's page: the shows of a day as they were released, and everything to be printed for them. */
export default function FloorPage() {
  const { words: { floor: words, app }, language } = useSpeech();
  const { server } = useSession();
  const mayShape = useMayShape();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('jour');
  const [{ data, error }, again] = useQuery({ query: FloorDocument, variables: { day: asked }, requestPolicy: 'cache-and-network' });
  useTitle(words.title);
  useEffect(() => {
    const reread = () => document.visibilityState === 'visible' && again({ requestPolicy: 'network-only' });
    const leave = server.onReconnected(reread);
    document.addEventListener('visibilitychange', reread);
    return () => {
      leave();
      document.removeEventListener('visibilitychange', reread);
    };
  }, [server, again]);
  const go = (day: string | null) => setSearch(day === null ? {} : { jour: day });
  const floor = data?.floor;
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </header>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {floor === undefined ? !error && <Placeholder lines={8} label={app.loading} /> : (
        <>
          <div className={css['days']} role="group" aria-label={words.days}>
            <button type="button" aria-pressed={floor.day === floor.today} onClick={() => go(null)}>{words.today}</button>
            <button type="button" aria-pressed={floor.day === dayAfter(floor.today, 1)} onClick={() => go(dayAfter(floor.today, 1))}>{words.tomorrow}</button>
            <label>{words.day} <input type="date" value={floor.day} onChange={(event) => event.currentTarget.value !== '' && go(event.currentTarget.value)} /></label>
          </div>
          <h2 aria-live="polite">{formatDay(floor.day, language)}</h2>
          {floor.episodes.length === 0
            ? <Blank title={words.empty} action={<Button component={Link} href="/">{words.toDesk}</Button>}>{mayShape ? words.emptyHint : words.emptyHintToRead}</Blank>
            : <ul className={css['shows']}>{floor.episodes.map((episode) => <FloorShow key={episode.id} episode={episode} />)}</ul>}
        </>
      )}
    </div>
  );
}
