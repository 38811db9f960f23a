import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import { PlanningDocument, PlanningProgressedDocument, PlanShowDocument, type PlanningStepFragment } from '../operations/rundown.js';

/** News may be missed between the asking and the listening; asking again now and then misses nothing. */
const ASK_AGAIN_MILLISECONDS = 2000;

const isUnderWay = (planning: PlanningStepFragment | null) => planning?.state === 'queued' || planning?.state === 'running';

/** Asks for a first rundown and follows its preparation; `done` is called once, when it is there. */
export function usePlanning({ episodeId, first, done }: { readonly episodeId: string; readonly first: PlanningStepFragment | null; readonly done: () => Promise<void> }) {
  const client = useClient();
  // What was prepared before this page was opened is no news.
  const [planning, setPlanning] = useState(isUnderWay(first) ? first : null);
  const [problem, setProblem] = useState<'stale' | 'failed' | null>(null);
  const id = isUnderWay(planning) ? planning?.id : undefined;

  useEffect(() => {
    if (id === undefined) return undefined;
    let over = false;
    const follow = async (news: PlanningStepFragment | null | undefined) => {
      if (!news || over) return;
      if (news.state !== 'done') return setPlanning((old) => (old !== null && old.state === news.state && old.progress > news.progress ? old : news));
      over = true;
      await done();
      setPlanning(null);
    };
    const { unsubscribe } = client.subscription(PlanningProgressedDocument, { id }).subscribe(({ data }) => void follow(data?.planningProgressed));
    const timer = setInterval(async () => {
      const { data } = await client.query(PlanningDocument, { id }, { requestPolicy: 'network-only' });
      void follow(data?.planning);
    }, ASK_AGAIN_MILLISECONDS);
    return () => {
      unsubscribe();
      clearInterval(timer);
    };
    // `done` is the page's and changes with every render; the planning followed does not.
  }, [client, id]); // oxlint-disable-line react-hooks/exhaustive-deps

  const propose = async (expectedRevision: number) => {
    setProblem(null);
    const { data } = await client.mutation(PlanShowDocument, { input: { episodeId, expectedRevision } });
    const answer = data?.planShow;
    if (answer === undefined) return setProblem('failed');
    if (answer.__typename === 'StaleRevision') {
      await done();
      return setProblem('stale');
    }
    setPlanning(answer.planning);
  };
  return { planning, underWay: isUnderWay(planning), problem, propose };
}
