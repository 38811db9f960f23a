import { useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Note } from '../../look/note.js';
import { RereadTopicDocument } from '../../operations/reread.js';
import { ErrorNote } from '../../server/error-note.js';
import { useMayShape } from '../../session/may-shape.js';
import { useWords } from '../../words/words-provider.js';
import { useTopicHand } from '../hand/hand-provider.js';

/** What the public wrote since the topic was read: it is read by itself, and at once when somebody asks. */
export function UnreadNote() {
  const { unread: words } = useWords();
  const { topic, reload, say } = useTopicHand();
  const mayShape = useMayShape();
  const client = useClient();
  const [reading, setReading] = useState(false);
  const [error, setError] = useState<CombinedError>();
  if (topic.unreadCount === 0) return null;
  const read = async () => {
    setReading(true);
    const result = await client.mutation(RereadTopicDocument, { topicId: topic.id });
    setError(result.error);
    await reload();
    setReading(false);
    if (!result.error) say(words.done);
  };
  return (
    <>
      <Note tone="info" action={mayShape && !reading ? { label: words.read, act: () => void read() } : undefined}><b>{words.count(topic.unreadCount)}.</b> {reading ? words.reading : words.soon}</Note>
      {error && <ErrorNote error={error} />}
    </>
  );
}
