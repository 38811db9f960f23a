import { useEffect } from 'react';
import { useQuery } from 'urql';
import { PrintsDocument, type PrintsQuery } from '../operations/printing.js';

export type Print = NonNullable<PrintsQuery['prints']>[number];

/** Who printed what of a rundown, newest first; read again when somebody comes back to the page, and when `tick` is another. */
export function usePrints(rundownId: string | undefined, tick: unknown = null): readonly Print[] {
  const [{ data }, again] = useQuery({ query: PrintsDocument, variables: { rundownId: rundownId ?? '' }, requestPolicy: 'cache-and-network', pause: rundownId === undefined });
  useEffect(() => {
    const read = () => again({ requestPolicy: 'network-only' });
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [again]);
  useEffect(() => {
    if (rundownId !== undefined) again({ requestPolicy: 'network-only' });
  }, [again, rundownId, tick]);
  return data?.prints ?? [];
}
