import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../../look/note.js';
import { WriteInsightDocument } from '../../operations/insights.js';
import { ErrorNote } from '../../server/error-note.js';
import { useWords } from '../../words/words-provider.js';
import css from './insights-view.module.css';

interface InsightFormProps {
  readonly topicId: string;
  readonly close: () => void;
  readonly written: () => void;
}

/** Writes an éclairage down, one's own or somebody's. */
export function InsightForm({ topicId, close, written }: InsightFormProps) {
  const { insights: words, app } = useWords();
  const [text, setText] = useState('');
  const [author, setAuthor] = useState('');
  const [sourceUrl, setSource] = useState('');
  // The same one until it is there: pressing twice, or again after an answer that got lost, writes once.
  const [clientKey] = useState(() => crypto.randomUUID());
  const [{ data, error, fetching }, send] = useMutation(WriteInsightDocument);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await send({ input: { topicId, text, author: author.trim() || null, sourceUrl: sourceUrl.trim() || null, clientKey } });
    if (answer.data?.writeInsight.__typename === 'ContributionWritten') written();
  };
  const refused = data?.writeInsight;
  return (
    <form className={`sheet ${css['form']}`} aria-label={words.add} onSubmit={(event) => void submit(event)} noValidate>
      <Textarea label={words.text} value={text} rows={5} onChange={(event) => setText(event.currentTarget.value)} data-autofocus />
      <div className={css['pair']}>
        <TextInput label={words.author} description={words.authorHint} value={author} onChange={(event) => setAuthor(event.currentTarget.value)} />
        <TextInput type="url" label={words.source} description={words.sourceHint} value={sourceUrl} onChange={(event) => setSource(event.currentTarget.value)} />
      </div>
      {refused !== undefined && refused.__typename !== 'ContributionWritten' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={fetching}>{words.submit}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
