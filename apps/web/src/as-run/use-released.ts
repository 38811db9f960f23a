import { useCallback, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { ReleasedShowDocument, ReleaseFollowedDocument, type ReleasedFragment } from '../operations/as-run.js';
import { useSession } from '../session/session.js';

/** A show as it was released, the newest version where `number` is null, and then followed; null while there is none. */
export function useReleased(episodeId: string, number: number | null, rundownId: string | undefined) {
  const { server } = useSession();
  const { client } = server;
  const [released, setReleased] = useState<ReleasedFragment | null>();
  const [error, setError] = useState<CombinedError>();
  const reload = useCallback(async () => {
    const result = await client.query(ReleasedShowDocument, { episodeId, number }, { requestPolicy: 'network-only' });
    setError(result.error);
    if (result.data) setReleased(result.data.releasedShow);
  }, [client, episodeId, number]);
  useEffect(() => void reload(), [reload]);
  useEffect(() => server.onReconnected(() => void reload()), [server, reload]);
  useEffect(() => {
    if (rundownId === undefined || number !== null) return;
    return client.subscription(ReleaseFollowedDocument, { rundownId }).subscribe(({ data }) => {
      if (data && ['released', 'resync'].includes(data.segmentsChanged.change)) void reload();
    }).unsubscribe;
  }, [client, rundownId, number, reload]);
  return { released, error, reload: () => void reload() };
}
