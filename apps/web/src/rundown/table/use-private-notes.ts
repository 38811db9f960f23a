import { useCallback, useEffect, useState } from 'react';
import { NotePrivatelyDocument, PrivateNotesDocument } from '../../operations/rundown.js';
import { useSession } from '../../session/session.js';
import { tellToast } from '../../toasts/toasts.js';
import { useWords } from '../../words/words-provider.js';

/** What one noted for oneself beside the lines: shown at once, and put back with a word when it could not be kept. */
export function usePrivateNotes(rundownId: string) {
  const { server: { client } } = useSession();
  const { app } = useWords();
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    void client.query(PrivateNotesDocument, { id: rundownId }, { requestPolicy: 'network-only' }).then(({ data }) => {
      if (data?.rundown) setNotes(new Map(data.rundown.privateNotes.map(({ segmentId, text }) => [segmentId, text])));
    });
  }, [client, rundownId]);
  const note = useCallback((segmentId: string, text: string) => {
    const put = (value: string) => setNotes((before) => new Map(before).set(segmentId, value));
    const was = notes.get(segmentId) ?? '';
    put(text);
    void client.mutation(NotePrivatelyDocument, { input: { rundownId, segmentId, text } }).then(({ data, error }) => {
      const answer = data?.notePrivately;
      if (answer?.__typename === 'NotedPrivately') return put(answer.text);
      put(was);
      tellToast({ says: answer && 'message' in answer ? answer.message : error ? app.somethingBroke : '' });
    });
  }, [client, notes, rundownId, app]);
  return { notes, note };
}
