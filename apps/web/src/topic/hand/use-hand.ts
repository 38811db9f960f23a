import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { Client } from 'urql';
import { TopicChangedDocument, TopicDocument, type TopicChangedSubscription } from '../../operations/topic.js';
import { useSession } from '../../session/session.js';
import { useWords } from '../../words/words-provider.js';
import type { TopicMatter } from '../topic-matter.js';
import type { Deed } from './deed.js';
import { lastActBy } from './find-act.js';
import { openHand, shownTopic, stepHand, type HandState } from './hand-state.js';
import { sayAct } from './say-act.js';
import { sendDeed } from './send-deed.js';

const RETRY_MILLISECONDS = 2500;

type News = TopicChangedSubscription['topicChanged'];

/** One thing to say once, politely; `tick` makes two equal ones different. */
export interface Said {
  readonly text: string;
  readonly tick: number;
}

/** A topic shaped here: what to show, what can be done, and what came of it. */
export function useHand(first: TopicMatter) {
  const { server, user } = useSession();
  const { client } = server;
  const { hand: words } = useWords();
  const [state, step] = useReducer(stepHand, first, openHand);
  const [unsent, setUnsent] = useState(false);
  const [said, setSaid] = useState<Said | null>(null);
  const say = useCallback((text: string) => setSaid((old) => ({ text, tick: (old?.tick ?? 0) + 1 })), []);
  const taken = useRef(state.taken);
  taken.current = state.taken;

  const reload = useCallback(async () => {
    const asked = taken.current;
    const { data } = await client.query(TopicDocument, { id: first.id }, { requestPolicy: 'network-only' });
    if (data?.topic) step({ type: 'loaded', topic: data.topic, asked });
  }, [client, first.id]);

  const deed = state.pending[0];
  useEffect(() => {
    if (deed === undefined || state.sending || unsent) return;
    step({ type: 'sending' });
    void sendDeed(client, state.confirmed, deed, { me: user?.name, nothingToUndo: words.nothingToUndo }).then((event) => {
      if (event.type === 'notSent') setUnsent(true);
      step(event);
      // Affinities and the last reading are not in the answer.
      if (event.type === 'landed' && !['keep', 'pin'].includes(deed.does)) void reload();
    });
  }, [deed, state.sending, state.confirmed, unsent, client, user?.name, words.nothingToUndo, reload]);
  useEffect(() => {
    if (!unsent) return undefined;
    const again = () => setUnsent(false);
    const timer = setTimeout(again, RETRY_MILLISECONDS);
    addEventListener('online', again);
    return () => {
      clearTimeout(timer);
      removeEventListener('online', again);
    };
  }, [unsent]);

  useEffect(() => server.onReconnected(() => void reload()), [server, reload]);
  const news = useNews(state, client);
  const behind = news !== null && news.revision > state.confirmed.revision && state.pending.length === 0;
  useEffect(() => {
    if (!behind || news === null) return;
    void reload();
    if (news.by !== user?.name) say(news.by === null ? words.changed : words.changedBy(news.by));
  }, [behind, news, reload, say, user?.name, words]);

  const latest = useRef(state);
  latest.current = state;
  const act = useCallback(
    (made: Deed) => {
      const { confirmed: { acts }, pending } = latest.current;
      if (made.does === 'undo') {
        const undone = made.act !== null ? acts.find(({ id }) => id === made.act) : pending.length === 0 ? lastActBy(acts, user?.name) : undefined;
        if (undone === undefined && pending.length === 0) return say(words.nothingToUndo);
        say(undone === undefined ? words.done.undo : words.undone(sayAct(undone, words)));
      } else say(words.done[made.does]);
      step({ type: 'did', deed: { ...made, key: crypto.randomUUID() } });
    },
    [say, words, user?.name],
  );
  const topic = useMemo(() => shownTopic(state), [state]);
  return { topic, act, say, said, refused: state.refused, note: useCallback(() => step({ type: 'noted' }), []), saving: state.pending.length > 0, unsent, reload };
}

/** The newest change of the topic, whoever made it. */
function useNews({ confirmed: { id, revision } }: HandState, client: Client): News | null {
  const [news, setNews] = useState<News | null>(null);
  const seen = useRef(revision);
  seen.current = revision;
  useEffect(() => {
    const { unsubscribe } = client.subscription(TopicChangedDocument, { id, sinceRevision: seen.current }).subscribe(({ data }) => {
      if (data) setNews(data.topicChanged);
    });
    return unsubscribe;
  }, [client, id]);
  return news;
}
