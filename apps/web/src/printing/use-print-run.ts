import { useCallback, useEffect, useState } from 'react';
import { useMutation, useQuery, type CombinedError } from 'urql';
import { PrintDayDocument, PrintRunProgressedDocument, PrintRunsDocument, type RunShownFragment } from '../operations/print-run.js';
import { useSession } from '../session/session.js';

export const isUnderWay = ({ state }: RunShownFragment): boolean => state === 'queued' || state === 'running';

/** The newest print run of a day, followed while it is under way; `start` asks for another. */
export function usePrintRun(day: string) {
  const { server } = useSession();
  const [{ data, error: unread }] = useQuery({ query: PrintRunsDocument, variables: { day }, requestPolicy: 'cache-and-network' });
  const [told, setTold] = useState<RunShownFragment | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [{ error: unsent, fetching }, send] = useMutation(PrintDayDocument);
  const run = told ?? data?.printRuns[0] ?? null;
  const following = run !== null && isUnderWay(run) ? run.id : null;
  useEffect(() => {
    if (following === null) return undefined;
    const { unsubscribe } = server.client.subscription(PrintRunProgressedDocument, { id: following }).subscribe((news) => {
      if (news.data) setTold(news.data.printRunProgressed);
    });
    return unsubscribe;
  }, [server, following]);
  const start = useCallback(async () => {
    setRefused(null);
    const answer = (await send({ day })).data?.printDay;
    if (answer?.__typename === 'PrintRunRefused') setRefused(answer.message);
    else if (answer) setTold(answer.run);
  }, [send, day]);
  const error: CombinedError | undefined = unsent ?? unread;
  return { run, refused, error, asking: fetching, start };
}
