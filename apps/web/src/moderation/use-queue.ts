import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { ModerateContributionDocument, ModerationQueueDocument, type JudgedFragment } from '../operations/moderation.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import { HELD_MILLISECONDS, type Decision, type Verdict } from './decision.js';
import { tellModerated } from './moderation-counts.js';

interface Slice {
  readonly items: readonly JudgedFragment[];
  readonly next: string | null;
}

interface Waiting {
  readonly item: JudgedFragment;
  readonly at: number;
  readonly decision: Decision;
  readonly timer: ReturnType<typeof setTimeout>;
  readonly forget: () => void;
}

/**
 * What waits for a look, and the decisions made here. A decision leaves when its message has had its time, or with the page:
 * until then it is taken back without its author having been told.
 */
export function useQueue() {
  const { moderation: words } = useWords();
  const { tell } = useToasts();
  const client = useClient();
  const [slice, setSlice] = useState<Slice | null>(null);
  const [error, setError] = useState<CombinedError>();
  const waiting = useRef(new Map<string, Waiting>());

  const read = useCallback(async (after: string | null) => {
    const result = await client.query(ModerationQueueDocument, { after }, { requestPolicy: 'network-only' });
    setError(result.error);
    const found = result.data?.moderationQueue;
    if (!found) return;
    setSlice((before) => {
      const known = after === null ? [] : (before?.items ?? []);
      const here = new Set(known.map(({ id }) => id));
      return { items: [...known, ...found.items.filter(({ id }) => !waiting.current.has(id) && !here.has(id))], next: found.next };
    });
  }, [client]);
  useEffect(() => void read(null), [read]);

  const putBack = useCallback(({ item, at }: Waiting) => {
    setSlice((before) => before && { ...before, items: before.items.some(({ id }) => id === item.id) ? before.items : before.items.toSpliced(at, 0, item) });
  }, []);
  const send = useCallback(async (held: Waiting) => {
    const { item, decision } = held;
    const author = item.author ?? words.noAuthor;
    clearTimeout(held.timer);
    held.forget();
    const result = await client.mutation(ModerateContributionDocument, { input: decision });
    waiting.current.delete(item.id);
    if (result.error) {
      putBack(held);
      tell({ says: words.notSent(author) });
    }
    const answer = result.data?.moderateContribution;
    if (answer?.__typename === 'ContributionGone') tell({ says: words.gone(author) });
    // Other words than those that were judged: they are read and judged anew.
    if (answer?.__typename === 'ContributionReworded') {
      const { text, choice, sourceUrl, wording, moderation, reason } = answer;
      putBack({ ...held, item: { ...item, text, choice, sourceUrl, wording, moderation, reason } });
      tell({ says: words.reworded(author) });
    }
    tellModerated();
  }, [client, putBack, tell, words]);
  const sendAll = useCallback(() => {
    for (const held of waiting.current.values()) void send(held);
  }, [send]);
  // What was decided leaves with whoever decided it.
  useEffect(() => {
    const hidden = () => { if (document.visibilityState === 'hidden') sendAll(); };
    document.addEventListener('visibilitychange', hidden);
    addEventListener('pagehide', sendAll);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      removeEventListener('pagehide', sendAll);
      sendAll();
    };
  }, [sendAll]);

  const decide = (item: JudgedFragment, decision: Verdict) => {
    const at = slice?.items.findIndex(({ id }) => id === item.id) ?? 0;
    const author = item.author ?? words.noAuthor;
    const undo = () => {
      const held = waiting.current.get(item.id);
      if (held === undefined) return;
      clearTimeout(held.timer);
      waiting.current.delete(item.id);
      putBack(held);
      tell({ says: words.undone });
    };
    setSlice((before) => before && { ...before, items: before.items.filter(({ id }) => id !== item.id) });
    const forget = tell({ says: decision.refused ? words.refused(author) : words.published(author), undo });
    const held: Waiting = { item, at, decision: { ...decision, contributionId: item.id, wording: item.wording }, forget, timer: setTimeout(() => void send(held), HELD_MILLISECONDS) };
    waiting.current.set(item.id, held);
    // The last one in sight: whatever came meanwhile is fetched.
    if (slice !== null && slice.items.length === 1 && slice.next !== null) void read(slice.next);
  };
  return { slice, error, read, decide };
}
