import { useCallback, useEffect, useState } from 'react';
import type { CombinedError } from 'urql';
import { BoardDocument, PeopleChangedDocument, type BoardQuery } from '../operations/telling.js';
import { useMayShape } from '../session/may-shape.js';
import { useSession } from '../session/session.js';

/** News come in bursts, as mails leave: the board is read again once a burst is over. */
const BURST_MILLISECONDS = 250;

/** The board of an episode and of its recording day, read again whenever something about somebody changes. `seen` rises with each reading. */
export function useBoard(episodeId: string) {
  const { server } = useSession();
  const { client } = server;
  const telling = useMayShape();
  const [board, setBoard] = useState<BoardQuery>();
  const [error, setError] = useState<CombinedError>();
  const [seen, setSeen] = useState(0);

  const reload = useCallback(async () => {
    const result = await client.query(BoardDocument, { episodeId, telling }, { requestPolicy: 'network-only' });
    setError(result.error);
    if (result.data) setBoard(result.data);
    setSeen((count) => count + 1);
  }, [client, episodeId, telling]);

  useEffect(() => void reload(), [reload]);
  useEffect(() => server.onReconnected(() => void reload()), [server, reload]);
  const followed = board?.recordingDay.map(({ id }) => id).join(' ') ?? episodeId;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void reload(), BURST_MILLISECONDS);
    };
    const ends = followed.split(' ').map((id) => client.subscription(PeopleChangedDocument, { episodeId: id }).subscribe(({ data }) => void (data && again())).unsubscribe);
    return () => {
      clearTimeout(timer);
      for (const end of ends) end();
    };
  }, [client, followed, reload]);
  return { board, error, reload, seen };
}
