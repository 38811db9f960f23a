import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../../look/note.js';
import { EditDraftDocument } from '../../operations/telling.js';
import { ErrorNote } from '../../server/error-note.js';
import { useWords } from '../../words/words-provider.js';
import { joinParagraphs, splitParagraphs } from './paragraphs.js';
import type { Mail } from './use-person.js';
import css from './person-drawer.module.css';

/** Subject and paragraphs of a draft in a person's own words; facts, button and link stay. */
export function DraftForm({ mail, close, saved }: { readonly mail: Mail; readonly close: () => void; readonly saved: () => void }) {
  const { telling: words, app } = useWords();
  const [subject, setSubject] = useState(mail.words.subject);
  const [body, setBody] = useState(() => joinParagraphs(mail.words.blocks));
  const [{ data, error, fetching }, send] = useMutation(EditDraftDocument);
  const refused = data?.editDraft.__typename === 'MessagesHandled' ? null : (data?.editDraft ?? null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (await send({ input: { message: mail.id, subject, paragraphs: [...splitParagraphs(body)] } })).data?.editDraft;
    if (answer?.__typename === 'MessagesHandled') saved();
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} lang={mail.words.locale}>
      <TextInput label={words.subject} value={subject} maxLength={200} onChange={(event) => setSubject(event.currentTarget.value)} data-autofocus />
      <Textarea label={words.body} description={words.bodyHint} value={body} rows={10} onChange={(event) => setBody(event.currentTarget.value)} />
      {refused && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['acts']}>
        <Button type="submit" loading={fetching}>{words.save}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
