import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { useLocation } from 'wouter';
import { Note } from '../look/note.js';
import { CreateTopicDocument } from '../operations/public-page.js';
import { ErrorNote } from '../server/error-note.js';
import { useTitle, useWords } from '../words/words-provider.js';
import css from './import-page.module.css';

/** Begins a topic by its title alone. */
export default function NewTopicPage() {
  const { newTopic: words } = useWords();
  const [, go] = useLocation();
  const [title, setTitle] = useState('');
  const [{ data, error, fetching }, send] = useMutation(CreateTopicDocument);
  useTitle(words.title);
  const create = async () => {
    const made = (await send({ title })).data?.createTopic;
    if (made?.__typename === 'TopicPageSaved') go(`/sujets/${made.page.id}?vue=page`);
  };
  const refused = data?.createTopic;
  return (
    <form className={css['page']} aria-label={words.title} onSubmit={(event) => { event.preventDefault(); void create(); }} noValidate>
      <div>
        <h1>{words.title}</h1>
        <p className="soft">{words.lead}</p>
      </div>
      <TextInput label={words.name} value={title} onChange={(event) => setTitle(event.currentTarget.value)} size="md" />
      {refused?.__typename === 'TopicPageRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <Button type="submit" size="md" loading={fetching} className={css['submit'] ?? ''}>{words.submit}</Button>
    </form>
  );
}
