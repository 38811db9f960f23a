import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { MyPartDocument, type MyPartQuery } from '../operations/part.js';

/** What whoever is signed in may do in the episode that is shown. */
export type EpisodePart = NonNullable<MyPartQuery['myPart']>;

/** `undefined` outside an episode and while it is being asked. */
const PartContext = createContext<EpisodePart | null | undefined>(undefined);

/** Asks what may be done in an episode, for the pages below it. */
export function EpisodePartProvider({ episodeId, children }: { readonly episodeId: string; readonly children: ReactNode }) {
  const [{ data }] = useQuery({ query: MyPartDocument, variables: { id: episodeId }, requestPolicy: 'cache-and-network' });
  return <PartContext value={data?.myPart}>{children}</PartContext>;
}

export const useEpisodePart = (): EpisodePart | null | undefined => useContext(PartContext);

/** The columns that may be edited in the episode shown; null: every one, its own included. */
export function useMyColumns(): ReadonlySet<string> | null {
  const part = useEpisodePart();
  return useMemo(() => (part?.mayEditRundown ? null : new Set(part?.columns)), [part]);
}
