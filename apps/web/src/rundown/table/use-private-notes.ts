import { useCallback, useEffect, useRef, useState } from 'react';
import { NotePrivatelyDocument, PrivateNotesDocument } from '../../operations/rundown.js';
import { refusalOf } from '../../server/refusal.js';
import { useSession } from '../../session/session.js';
import { tellToast } from '../../toasts/toasts.js';
import { useWords } from '../../words/words-provider.js';

const RETRY_MILLISECONDS = 2500;

/** What one noted for oneself beside the lines: shown at once, sent again while nobody can be reached, and put back with a word when it is refused. */
export function usePrivateNotes(rundownId: string) {
  const { server: { client } } = useSession();
  const { app } = useWords();
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void client.query(PrivateNotesDocument, { id: rundownId }, { requestPolicy: 'network-only' }).then(({ data }) => {
      if (data?.rundown) setNotes(new Map(data.rundown.privateNotes.map(({ segmentId, text }) => [segmentId, text])));
    });
  }, [client, rundownId]);
  const newest = useRef(notes);
  newest.current = notes;
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    return () => {
      left.current = true;
    };
  }, []);
  const note = useCallback((segmentId: string, text: string) => {
    const put = (value: string) => setNotes((before) => new Map(before).set(segmentId, value));
    const was = newest.current.get(segmentId) ?? '';
    put(text);
    const send = async (): Promise<void> => {
      const { data, error } = await client.mutation(NotePrivatelyDocument, { input: { rundownId, segmentId, text } });
      const answer = data?.notePrivately;
      // Written anew since: that is on its way by itself.
      if (newest.current.get(segmentId) !== text) return;
      if (answer?.__typename === 'NotedPrivately') return put(answer.text);
      const refusal = error && refusalOf(error);
      if (refusal === 'unreachable' || refusal === 'signedOut') {
        setTimeout(() => left.current || void send(), RETRY_MILLISECONDS);
        return;
      }
      put(was);
      tellToast({ says: answer && 'message' in answer ? answer.message : error ? app.somethingBroke : '' });
    };
    void send();
  }, [client, rundownId, app]);
  return { notes, note };
}
