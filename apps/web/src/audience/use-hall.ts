import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type CombinedError, type OperationResult } from 'urql';
import { EpisodeHallDocument, HallSeatsDocument, type EpisodeHallQuery, type HallFragment, type HallSeatsQuery, type HallSeatFragment } from '../operations/audience.js';

/** How often the list is read again: two doors may be checking people in. */
const REREAD_MILLISECONDS = 20_000;

/** An episode's hall with everybody on its list, slice after slice; `episode` null: no such episode. */
export function useHall(episodeId: string) {
  const client = useClient();
  const [episode, setEpisode] = useState<EpisodeHallQuery['episode']>();
  const [hall, setHall] = useState<HallFragment | null>(null);
  const [seats, setSeats] = useState<readonly HallSeatFragment[]>();
  const [error, setError] = useState<CombinedError>();
  const turn = useRef(0);
  const reload = useCallback(async () => {
    const own = ++turn.current;
    const first = await client.query(EpisodeHallDocument, { episodeId }, { requestPolicy: 'network-only' });
    const found: HallSeatFragment[] = [];
    for (let after: string | null = null, more = first.data?.episodeAudience !== null && first.data !== undefined; more;) {
      const slice: OperationResult<HallSeatsQuery> = await client.query(HallSeatsDocument, { episodeId, after }, { requestPolicy: 'network-only' });
      if (!slice.data) {
        if (own === turn.current) setError(slice.error);
        return;
      }
      found.push(...slice.data.audienceSeats.items);
      after = slice.data.audienceSeats.next;
      more = after !== null;
    }
    if (own !== turn.current) return;
    setError(first.error);
    if (!first.data) return;
    setEpisode(first.data.episode);
    setHall(first.data.episodeAudience);
    setSeats(found);
  }, [client, episodeId]);
  useEffect(() => {
    void reload();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload();
    }, REREAD_MILLISECONDS);
    return () => clearInterval(timer);
  }, [reload]);
  /** Shows a change at once; what is being read meanwhile is older and is dropped. */
  const put = useCallback((id: string, change: Partial<HallSeatFragment>) => {
    turn.current += 1;
    setSeats((before) => before?.map((seat) => (seat.id === id ? { ...seat, ...change } : seat)));
  }, []);
  return { episode, hall, seats, error, reload, put };
}
