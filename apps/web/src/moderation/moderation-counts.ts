import { useEffect } from 'react';
import { useQuery } from 'urql';
import { ModerationCountsDocument } from '../operations/moderation.js';

const listeners = new Set<() => void>();
const EVERY_MILLISECONDS = 60_000;

/** Says that something was decided, so that the counts are read again. */
export const tellModerated = (): void => listeners.forEach((listener) => listener());

/** What waits for a moderator: read now, each minute, and after each decision made here. */
export function useModerationCounts(pause: boolean): { readonly waiting: number; readonly reported: number } | null {
  const [{ data }, again] = useQuery({ query: ModerationCountsDocument, requestPolicy: 'cache-and-network', pause });
  useEffect(() => {
    if (pause) return undefined;
    const read = () => { if (!document.hidden) again({ requestPolicy: 'network-only' }); };
    listeners.add(read);
    const timer = setInterval(read, EVERY_MILLISECONDS);
    return () => {
      listeners.delete(read);
      clearInterval(timer);
    };
  }, [again, pause]);
  return data?.moderationCounts ?? null;
}
