import { typesetFrench } from '#print';
import { Blank, Placeholder } from '../look/blank.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { NotFound } from '../shell/not-found.js';
import { EpisodeTabs } from '../telling/episode-tabs.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import css from './audience-page.module.css';
import { DoorList } from './door-list.js';
import { HallForm } from './hall-form.js';
import { useHall } from './use-hall.js';

/** « Public » : the hall of an episode and its door. */
export default function AudiencePage({ episodeId }: { readonly episodeId: string }) {
  const { words: { audience: words, rundown, app }, language } = useSpeech();
  const { episode, hall, seats, error, reload, put } = useHall(episodeId);
  const mayShape = useMayShape();
  useTitle(episode ? `${words.title} – ${episode.title}` : undefined);
  if (episode === null) return <NotFound />;
  if (episode === undefined || seats === undefined) return error ? <ErrorNote error={error} retry={() => void reload()} /> : <Placeholder lines={10} label={app.loading} />;
  return (
    <div className={css['page']}>
      <header>
        <h1>{typesetFrench(episode.title)}</h1>
        <p className="soft">{episode.start === null ? rundown.noDate : sayLocal(episode.start, language)}</p>
      </header>
      <EpisodeTabs episodeId={episodeId} at="audience" />
      {error && <ErrorNote error={error} retry={() => void reload()} />}
      {hall === null ? <Blank title={words.none}>{mayShape ? words.noneHint : words.noneToRead}</Blank> : <p className={css['counts']} role="status">{words.counts(hall.inCount, hall.capacity, hall.waitingCount, hall.checkedInCount)}</p>}
      {hall !== null && <DoorList episodeId={episodeId} seats={seats} put={put} reload={reload} />}
      {mayShape && <HallForm key={hall === null ? 'new' : 'there'} episodeId={episodeId} hall={hall} saved={() => void reload()} />}
    </div>
  );
}
