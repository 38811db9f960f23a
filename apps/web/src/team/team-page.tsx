import { typesetFrench } from '#print';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { EpisodeTeamDocument } from '../operations/team.js';
import { ErrorNote } from '../server/error-note.js';
import { NotFound } from '../shell/not-found.js';
import { EpisodeTabs } from '../telling/episode-tabs.js';
import { sayLocal } from '../words/dates.js';
import { useSpeech, useTitle } from '../words/words-provider.js';
import { ShareLinks } from './share-links.js';
import { TeamList } from './team-list.js';
import css from './team.module.css';

/** Who works on an episode, and which links show it to others. */
export default function TeamPage({ episodeId }: { readonly episodeId: string }) {
  const { words: { team: words, rundown, app }, language } = useSpeech();
  const [{ data, error }, again] = useQuery({ query: EpisodeTeamDocument, variables: { id: episodeId }, requestPolicy: 'cache-and-network' });
  const reread = () => again({ requestPolicy: 'network-only' });
  const episode = data?.episode;
  useTitle(episode ? `${words.title} – ${episode.title}` : undefined);
  if (data === undefined) return error ? <ErrorNote error={error} retry={reread} /> : <Placeholder lines={8} label={app.loading} />;
  if (!episode || !data.myPart) return <NotFound />;
  return (
    <div className={css['page']}>
      <header className={css['title']}>
        <h1>{typesetFrench(episode.title)}</h1>
        <p className="soft">{episode.start === null ? rundown.noDate : sayLocal(episode.start, language)}</p>
      </header>
      <EpisodeTabs episodeId={episodeId} at="team" />
      {error && <ErrorNote error={error} retry={reread} />}
      <TeamList episodeId={episodeId} team={data.team ?? []} part={data.myPart} ownColumns={episode.rundown.columns} reread={reread} />
      {data.myPart.mayShare && <ShareLinks episodeId={episodeId} released={episode.rundown.versions.length > 0} />}
    </div>
  );
}
