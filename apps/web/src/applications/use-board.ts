import type { ApplicationStage } from '#audience';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type CombinedError, type OperationResult } from 'urql';
import { ApplicationBoardDocument, ApplicationsFrameDocument, OneBoardCardDocument, PlaceApplicationDocument, type ApplicationBoardQuery, type ApplicationsFrameQuery, type BoardCardFragment } from '../operations/applications.js';

export type BoardFrame = NonNullable<ApplicationsFrameQuery['applicationsFrame']> & { readonly episodes: readonly { readonly id: string; readonly title: string; readonly start: string | null }[] };

/** All applications to a topic, slice after slice; a card that is moved is shown there at once and put back when it is refused. `frame` null: no such topic. */
export function useBoard(topicId: string) {
  const client = useClient();
  const [frame, setFrame] = useState<BoardFrame | null>();
  const [cards, setCards] = useState<readonly BoardCardFragment[]>();
  const [error, setError] = useState<CombinedError>();
  const reading = useRef(0);
  const reload = useCallback(async () => {
    const turn = ++reading.current;
    const framed = await client.query(ApplicationsFrameDocument, { topicId }, { requestPolicy: 'network-only' });
    const found: BoardCardFragment[] = [];
    for (let after: string | null = null, more = (framed.data?.applicationsFrame ?? null) !== null; more;) {
      const slice: OperationResult<ApplicationBoardQuery> = await client.query(ApplicationBoardDocument, { topicId, after }, { requestPolicy: 'network-only' });
      if (!slice.data) {
        if (turn === reading.current) setError(slice.error);
        return;
      }
      found.push(...slice.data.applicationBoard.items);
      after = slice.data.applicationBoard.next;
      more = after !== null;
    }
    if (turn !== reading.current) return;
    setError(framed.error);
    if (!framed.data) return;
    const { applicationsFrame, topic } = framed.data;
    setFrame(applicationsFrame && { ...applicationsFrame, episodes: topic?.episodes ?? [] });
    setCards(found);
  }, [client, topicId]);
  useEffect(() => void reload(), [reload]);
  const put = useCallback((id: string, change: Partial<BoardCardFragment>) => setCards((before) => before?.map((card) => (card.id === id ? { ...card, ...change } : card))), []);
  /** One card as the server has it now. */
  const refresh = useCallback(async (id: string) => {
    const { data } = await client.query(OneBoardCardDocument, { id }, { requestPolicy: 'network-only' });
    if (data?.boardApplication) put(id, data.boardApplication);
  }, [client, put]);
  const place = useCallback(async (card: BoardCardFragment, stage: ApplicationStage): Promise<boolean> => {
    put(card.id, { stage });
    const { data, error: failed } = await client.mutation(PlaceApplicationDocument, { id: card.id, stage });
    setError(failed);
    if (!data) put(card.id, { stage: card.stage });
    return data !== undefined;
  }, [client, put]);
  return { frame, cards, error, reload, refresh, place };
}
