import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type CombinedError, type OperationResult } from 'urql';
import { PointFollowersDocument, PointTellingDocument, type FollowerFragment, type PointFollowersQuery, type PointTellingQuery } from '../../operations/points.js';

type Telling = NonNullable<PointTellingQuery['pointTelling']>;

/** Everybody who follows a topic and wrote there, slice after slice, and how they are told. */
export function useFollowers(topicId: string) {
  const client = useClient();
  const [telling, setTelling] = useState<Telling>();
  const [followers, setFollowers] = useState<readonly FollowerFragment[]>();
  const [error, setError] = useState<CombinedError>();
  const reading = useRef(0);
  const reload = useCallback(async () => {
    const turn = ++reading.current;
    const told = await client.query(PointTellingDocument, { topicId }, { requestPolicy: 'network-only' });
    const found: FollowerFragment[] = [];
    for (let after: string | null = null, more = (told.data?.pointTelling ?? null) !== null; more;) {
      const slice: OperationResult<PointFollowersQuery> = await client.query(PointFollowersDocument, { topicId, after }, { requestPolicy: 'network-only' });
      if (!slice.data) {
        if (turn === reading.current) setError(slice.error);
        return;
      }
      found.push(...slice.data.pointFollowers.items);
      after = slice.data.pointFollowers.next;
      more = after !== null;
    }
    if (turn !== reading.current) return;
    setError(told.error);
    if (!told.data?.pointTelling) return;
    setTelling(told.data.pointTelling);
    setFollowers(found);
  }, [client, topicId]);
  useEffect(() => void reload(), [reload]);
  return { telling, followers, error, reload };
}

/** There is something to write to them. */
export const hasNews = ({ points }: FollowerFragment): boolean => points.some(({ isNews }) => isNews);
