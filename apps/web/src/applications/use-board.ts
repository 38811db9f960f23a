import type { ApplicationStage } from '#audience';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type CombinedError, type OperationResult } from 'urql';
import { ApplicationBoardDocument, ApplicationsChangedDocument, ApplicationsFrameDocument, OneBoardCardDocument, PlaceApplicationDocument, type ApplicationBoardQuery, type ApplicationsFrameQuery, type BoardCardFragment } from '../operations/applications.js';

export type BoardFrame = NonNullable<ApplicationsFrameQuery['applicationsFrame']> & { readonly episodes: readonly { readonly id: string; readonly title: string; readonly start: string | null }[] };

/**
 * All applications to a topic, slice after slice, as they come in and as colleagues move them; a card that is moved is shown there at
 * once and put back when it is refused. `frame` null: no such topic.
 */
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
  /** Cards on their way to another column: what is told of them is read once they are there. */
  const moving = useRef(new Map<string, number>());
  /** One card as the server has it now; one that has just come in stands last. */
  const refresh = useCallback(async (id: string) => {
    const { data } = await client.query(OneBoardCardDocument, { id }, { requestPolicy: 'network-only' });
    const now = data?.boardApplication;
    if (!now || moving.current.has(id)) return;
    setCards((before) => before && (before.some((card) => card.id === id) ? before.map((card) => (card.id === id ? now : card)) : [...before, now]));
  }, [client]);
  useEffect(() => client.subscription(ApplicationsChangedDocument, { topicId }).subscribe(({ data }) => {
    if (!data) return;
    const { applicationId } = data.applicationsChanged;
    void (applicationId === null ? reload() : refresh(applicationId));
  }).unsubscribe, [client, topicId, reload, refresh]);
  const place = useCallback(async (card: BoardCardFragment, stage: ApplicationStage): Promise<boolean> => {
    put(card.id, { stage });
    const { current: ways } = moving;
    ways.set(card.id, (ways.get(card.id) ?? 0) + 1);
    const { data, error: failed } = await client.mutation(PlaceApplicationDocument, { id: card.id, stage });
    const others = ways.get(card.id)! - 1;
    if (others > 0) ways.set(card.id, others);
    else ways.delete(card.id);
    setError(failed);
    if (!data) put(card.id, { stage: card.stage });
    else if (others === 0) void refresh(card.id);
    return data !== undefined;
  }, [client, put, refresh]);
  return { frame, cards, error, reload, refresh, place };
}
