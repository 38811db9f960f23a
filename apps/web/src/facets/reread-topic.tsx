import { Button } from '@mantine/core';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { WorkingSince } from '../look/working.js';
import { RereadTopicDocument } from '../operations/reread.js';
import { ErrorNote } from '../server/error-note.js';
import { tellReading } from '../topic/reading/tell-reading.js';
import { useWords } from '../words/words-provider.js';
import css from './facets-page.module.css';

/** Has the topic one came from read again with the facets as they are now, and tells what that changed. */
export function RereadTopic({ topicId }: { readonly topicId: string }) {
  const { reading: words } = useWords();
  const [{ data, error, fetching }, send] = useMutation(RereadTopicDocument);
  const reading = data?.rereadTopic.reading;
  const lost = reading?.lost.length ?? 0;
  const told = reading === undefined ? [] : [...(lost > 0 ? [words.lostTitle(lost)] : []), ...tellReading(reading, words)];
  return (
    <div className={css['reread']}>
      <Button loading={fetching} onClick={() => void send({ topicId })}>{words.reread}</Button>
      <WorkingSince working={fetching} />
      <div role="status">{reading !== undefined && !fetching && <Note tone={lost > 0 ? 'warn' : 'done'}>{told.length === 0 ? words.nothingNew : told.join(', ')}</Note>}</div>
      {error && <ErrorNote error={error} />}
    </div>
  );
}
