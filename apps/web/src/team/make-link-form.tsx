import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { MakeShareLinkDocument, type SharedLinkFragment } from '../operations/team.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { ColumnChoice } from './column-choice.js';
import css from './team.module.css';

const SHARED = ['start', 'duration', 'title', 'objective', 'people', 'content', 'technique', 'notes'] as const;
type Shared = SharedLinkFragment['columns'][number];
/** Days that a link may be good for; 0: until it is closed. */
const DAYS = [0, 1, 7, 30] as const;
const DAY_MS = 86_400_000;

interface MakeLinkFormProps {
  readonly episodeId: string;
  /** A version was released. */
  readonly released: boolean;
  readonly made: (link: { readonly id: string; readonly name: string; readonly address: string }) => void;
  readonly close: () => void;
}

/** Whom a link is for, what it shows and until when. */
export function MakeLinkForm({ episodeId, released, made, close }: MakeLinkFormProps) {
  const { sharing: words, givenColumns: names, app } = useWords();
  const [{ data, error, fetching }, send] = useMutation(MakeShareLinkDocument);
  const [name, setName] = useState('');
  const [shows, setShows] = useState<SharedLinkFragment['shows']>('draft');
  const [columns, setColumns] = useState<readonly string[]>(['start', 'duration', 'title', 'people']);
  const [days, setDays] = useState(0);
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (columns.length === 0) return;
    const expiresAt = days === 0 ? null : new Date(Date.now() + days * DAY_MS).toISOString();
    const answer = (await send({ input: { episodeId, name, shows, columns: columns as Shared[], expiresAt } })).data?.makeShareLink;
    if (answer?.__typename === 'ShareLinkMade') made({ id: answer.link.id, name: answer.link.name, address: answer.address });
  };
  const refused = data?.makeShareLink;
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} aria-label={words.makeTitle} noValidate>
      <TextInput label={words.name} description={words.nameHint} value={name} onChange={(event) => setName(event.currentTarget.value)} maxLength={200} size="md" data-autofocus />
      <NativeSelect label={words.shows} description={shows === 'version' && !released ? words.showsVersionNone : undefined} value={shows} onChange={(event) => setShows(event.currentTarget.value as typeof shows)} data={[{ value: 'draft', label: words.showsDraft }, { value: 'version', label: words.showsVersion }]} size="md" />
      <ColumnChoice label={words.columns} columns={SHARED.map((id) => ({ id, title: names[id] }))} chosen={columns} choose={setColumns} wrong={tried && columns.length === 0 ? words.columnsMissing : undefined} />
      <NativeSelect label={words.until} value={String(days)} onChange={(event) => setDays(Number(event.currentTarget.value))} data={DAYS.map((count) => ({ value: String(count), label: count === 0 ? words.untilRevoked : words.untilDays(count) }))} size="md" />
      {refused?.__typename === 'ShareRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={fetching}>{words.submit}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
