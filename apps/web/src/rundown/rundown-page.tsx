import { useCallback, useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Placeholder } from '../look/blank.js';
import { EpisodeDocument } from '../operations/rundown.js';
import { ErrorNote } from '../server/error-note.js';
import { NotFound } from '../shell/not-found.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { RundownDesk } from './rundown-desk.js';
import type { EpisodeToShow } from './rundown-head.js';

/**
 * One episode's rundown. Read once: from then on the desk follows the news itself,
 * where a cached query would be read again whole after each edit.
 */
export default function RundownPage({ episodeId }: { readonly episodeId: string }) {
  const { app } = useWords();
  const client = useClient();
  const [episode, setEpisode] = useState<EpisodeToShow | null>();
  const [error, setError] = useState<CombinedError>();
  const [tries, setTries] = useState(0);
  const refresh = useCallback(() => setTries((count) => count + 1), []);
  useTitle(episode?.title);
  useEffect(() => {
    let left = false;
    void client.query(EpisodeDocument, { id: episodeId }, { requestPolicy: 'network-only' }).then((result) => {
      if (left) return;
      setError(result.error);
      if (result.data) setEpisode(result.data.episode);
    });
    return () => {
      left = true;
    };
  }, [client, episodeId, tries]);
  if (episode === null) return <NotFound />;
  if (episode !== undefined) return <RundownDesk episode={episode} refresh={refresh} />;
  return error ? <ErrorNote error={error} retry={refresh} /> : <Placeholder lines={16} label={app.loading} />;
}
