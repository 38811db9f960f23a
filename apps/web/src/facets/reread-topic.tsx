import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { RereadTopicDocument } from '../operations/reread.js';
import { ErrorNote } from '../server/error-note.js';
import { tellReading } from '../topic/reading/tell-reading.js';
import { useWords } from '../words/words-provider.js';
import css from './facets-page.module.css';

/** Has the topic one came from read again with the facets as they are now, and tells what that changed. */
export function RereadTopic({ topicId }: { readonly topicId: string }) {
  const { reading: words } = useWords();
  const [{ data, error, fetching }, send] = useMutation(RereadTopicDocument);
  const told = data === undefined ? [] : tellReading(data.rereadTopic.reading, words);
  return (
    <div className={css['reread']}>
      <Button loading={fetching} onClick={() => void send({ topicId })}>{words.reread}</Button>
      <div role="status">{data !== undefined && !fetching && <Note tone="done">{told.length === 0 ? words.nothingNew : told.join(', ')}</Note>}</div>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
