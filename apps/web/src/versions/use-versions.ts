import { useEffect, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { DraftMovedDocument, VersionsDocument } from '../operations/versions.js';
import { useSession } from '../session/session.js';

/** Edits come in bursts: what is shown of the draft is read again once a burst is over. */
const BURST_MILLISECONDS = 400;

/** An episode's versions, read again when one is released; `draftRevision` rises as the draft is worked on. Null: there is no such episode. */
export function useVersions(episodeId: string) {
  const { server } = useSession();
  const [{ data, error }, ask] = useQuery({ query: VersionsDocument, variables: { episodeId }, requestPolicy: 'cache-and-network' });
  const [draftRevision, setDraftRevision] = useState(0);
  const rundownId = data?.episode?.rundown.id;
  const again = () => ask({ requestPolicy: 'network-only' });
  const latest = useRef(again);
  latest.current = again;
  useEffect(() => server.onReconnected(() => latest.current()), [server]);
  useEffect(() => {
    if (rundownId === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const { unsubscribe } = server.client.subscription(DraftMovedDocument, { rundownId }).subscribe((told) => {
      const revision = told.data?.segmentsChanged.revision;
      if (revision === undefined) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        setDraftRevision(revision);
        latest.current();
      }, BURST_MILLISECONDS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [server, rundownId]);
  return { episode: data?.episode, error, again, draftRevision };
}
