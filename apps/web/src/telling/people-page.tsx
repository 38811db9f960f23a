import { typesetFrench } from '#print';
import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { Blank, Placeholder } from '../look/blank.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { NotFound } from '../shell/not-found.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { EpisodeTabs } from './episode-tabs.js';
import { PeopleBoard } from './people-board.js';
import { useBoard } from './use-board.js';
import css from './people-page.module.css';

/** Who is expected in an episode, who knows, and who has answered; followed live. */
export default function PeoplePage({ episodeId }: { readonly episodeId: string }) {
  const { words: { telling: words, rundown, app }, language } = useSpeech();
  const { board, error, reload, seen } = useBoard(episodeId);
  const mayShape = useMayShape();
  const episode = board?.episode;
  useTitle(episode ? `${words.title} – ${episode.title}` : undefined);
  if (episode === null) return <NotFound />;
  if (board === undefined || episode === undefined) return error ? <ErrorNote error={error} retry={() => void reload()} /> : <Placeholder lines={12} label={app.loading} />;
  const people = board.recordingDay.find(({ id }) => id === episodeId)?.people ?? [];
  return (
    <div className={css['page']}>
      <header className={css['head']}>
        <h1>{typesetFrench(episode.title)}</h1>
        <p className="soft">{episode.start === null ? rundown.noDate : sayLocal(episode.start, language)}</p>
      </header>
      <EpisodeTabs episodeId={episodeId} at="people" />
      {error && <ErrorNote error={error} retry={() => void reload()} />}
      {people.length === 0 ? (
        <Blank title={words.empty} action={<Button component={Link} href={`/emissions/${episodeId}`}>{words.toOrder}</Button>}>{mayShape ? words.emptyHint : words.leadToRead}</Blank>
      ) : (
        <>
          <p className={css['lead']}>{mayShape ? words.lead : words.leadToRead}</p>
          <PeopleBoard episodeId={episodeId} day={board.recordingDay} seen={seen} reload={reload} />
        </>
      )}
    </div>
  );
}
