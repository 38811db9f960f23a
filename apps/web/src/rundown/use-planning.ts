import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { KeepPlanDocument, PlanningDocument, PlanningProgressedDocument, PlanShowDocument, type PlanningStepFragment } from '../operations/rundown.js';

/** News may be missed between the asking and the listening; asking again now and then misses nothing. */
const ASK_AGAIN_MILLISECONDS = 2000;

const isUnderWay = (planning: PlanningStepFragment | null) => planning?.state === 'queued' || planning?.state === 'running';
const isSearching = (planning: PlanningStepFragment | null) => planning?.improvement?.state === 'searching';

/** Whether what is heard is older than what is known: news and answers may overtake one another. */
function isOlder(news: PlanningStepFragment, known: PlanningStepFragment | null): boolean {
  if (known === null || known.id !== news.id) return false;
  if (known.improvement) return news.improvement === null || (!isSearching(known) && isSearching(news)) || news.improvement.round < known.improvement.round;
  return known.state === news.state && known.progress > news.progress;
}

/** Asks for a first rundown and follows its preparation, then the search for a better one; `done` is called once, when the first is there. */
export function usePlanning({ episodeId, first, done }: { readonly episodeId: string; readonly first: PlanningStepFragment | null; readonly done: () => Promise<void> }) {
  const client = useClient();
  // What was over before this page was opened is no news.
  const [planning, setPlanning] = useState(isUnderWay(first) || isSearching(first) || first?.waits ? first : null);
  const [problem, setProblem] = useState<'stale' | 'failed' | null>(null);
  const landed = useRef(first?.state === 'done' ? first.id : null);
  const id = isUnderWay(planning) || isSearching(planning) ? planning?.id : undefined;

  useEffect(() => {
    if (id === undefined) return undefined;
    let left = false;
    const follow = async (news: PlanningStepFragment | null | undefined) => {
      if (!news || left) return;
      if (news.state === 'done' && landed.current !== news.id) {
        landed.current = news.id;
        await done();
      }
      setPlanning((old) => (isOlder(news, old) ? old : news));
    };
    const { unsubscribe } = client.subscription(PlanningProgressedDocument, { id }).subscribe(({ data }) => void follow(data?.planningProgressed));
    const timer = setInterval(async () => {
      const { data } = await client.query(PlanningDocument, { id }, { requestPolicy: 'network-only' });
      void follow(data?.planning);
    }, ASK_AGAIN_MILLISECONDS);
    return () => {
      left = true;
      unsubscribe();
      clearInterval(timer);
    };
    // `done` is the page's and changes with every render; the planning followed does not.
  }, [client, id]); // oxlint-disable-line react-hooks/exhaustive-deps

  /** `proposes`: the rundown is to wait beside the draft, which stays as it is. */
  const propose = async (expectedRevision: number, proposes: boolean) => {
    setProblem(null);
    const { data } = await client.mutation(PlanShowDocument, { input: { episodeId, expectedRevision, proposes } });
    const answer = data?.planShow;
    if (answer === undefined) return setProblem('failed');
    if (answer.__typename === 'StaleRevision') {
      await done();
      return setProblem('stale');
    }
    setPlanning(answer.planning);
  };
  /** Ends the search for a better one: from now on nothing is replaced here but by people. */
  const keep = () => {
    if (planning?.improvement?.state !== 'searching') return;
    setPlanning({ ...planning, improvement: { ...planning.improvement, state: 'kept' } });
    void client.mutation(KeepPlanDocument, { id: planning.id }).toPromise();
  };
  /** What waits to be looked through: it has the planning's id. */
  const waiting = planning?.state === 'done' && planning.waits ? planning.id : null;
  return { planning, waiting, underWay: isUnderWay(planning), problem, propose, keep };
}
