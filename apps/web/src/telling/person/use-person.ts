import { useCallback, useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { PersonFileDocument, type PersonFileQuery } from '../../operations/telling.js';

export type WholePerson = NonNullable<PersonFileQuery['people']>[number];
export type Mail = WholePerson['file']['messages'][number];

/** Everything about one person, read again each time the board is. */
export function usePerson(episodeId: string, id: string, seen: number) {
  const client = useClient();
  const [person, setPerson] = useState<WholePerson | null>();
  const [error, setError] = useState<CombinedError>();
  const reload = useCallback(async () => {
    const result = await client.query(PersonFileDocument, { episodeId, only: id }, { requestPolicy: 'network-only' });
    setError(result.error);
    if (result.data) setPerson(result.data.people?.[0] ?? null);
  }, [client, episodeId, id]);
  useEffect(() => void reload(), [reload, seen]);
  return { person, error, reload };
}
