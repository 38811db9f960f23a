import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type KeyboardEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { EditDebateFacetDocument, RestoreDebateFacetDocument, type FacetFragment } from '../operations/debate-facets.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { isOwn, nameFacet } from './name-facet.js';
import { readWords } from './read-words.js';
import css from './facets-page.module.css';

interface FacetFormProps {
  /** Null: a new one of the studio's own. */
  readonly facet: FacetFragment | null;
  readonly done: (name: string) => void;
  readonly restored?: (own: boolean) => void;
  readonly close: () => void;
}

/** The words of a facet in both languages. */
export function FacetForm({ facet, done, restored, close }: FacetFormProps) {
  const { facets: words, app } = useWords();
  const own = facet === null || isOwn(facet, words.names);
  const [name, setName] = useState(facet?.name ?? '');
  const [french, setFrench] = useState((facet?.wordsFr ?? []).join(', '));
  const [english, setEnglish] = useState((facet?.wordsEn ?? []).join(', '));
  const [tried, setTried] = useState(false);
  const [{ data, error, fetching }, send] = useMutation(EditDebateFacetDocument);
  const [{ error: notRestored, fetching: restoring }, restore] = useMutation(RestoreDebateFacetDocument);
  const wordsFr = readWords(french);
  const wordsEn = readWords(english);
  const nameless = own && name.trim() === '';
  const wordless = wordsFr.length + wordsEn.length === 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameless || wordless) return;
    const answer = await send({ input: { key: facet?.key ?? null, name: own ? name.trim() : (facet?.name ?? null), wordsFr: [...wordsFr], wordsEn: [...wordsEn], inUse: facet?.inUse ?? true } });
    const edited = answer.data?.editDebateFacet;
    if (edited?.__typename === 'DebateFacetEdited') done(nameFacet(edited.facet, words.names));
  };
  const putBack = async () => {
    if (facet === null) return;
    const answer = await restore({ key: facet.key });
    if (!answer.error) restored?.(own);
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} noValidate>
      {own && <TextInput label={words.name} value={name} maxLength={80} onChange={(event) => setName(event.currentTarget.value)} onKeyDown={escape} error={tried && nameless ? words.nameWrong : undefined} autoFocus={facet === null} />}
      <Textarea label={words.wordsFr} description={words.wordsHint} value={french} lang="fr" rows={3} onChange={(event) => setFrench(event.currentTarget.value)} onKeyDown={escape} autoFocus={facet !== null} />
      <Textarea label={words.wordsEn} description={words.wordsHint} value={english} lang="en" rows={3} onChange={(event) => setEnglish(event.currentTarget.value)} onKeyDown={escape} />
      <p className="soft tabular">{words.wordCount(wordsFr.length, wordsEn.length)}</p>
      {tried && wordless && <Note tone="warn" role="alert">{words.wordsWrong}</Note>}
      {data?.editDebateFacet.__typename === 'FacetRefused' && <Note tone="warn" role="alert">{data.editDebateFacet.message}</Note>}
      {(error ?? notRestored) && <ErrorNote error={(error ?? notRestored)!} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={fetching}>{words.save}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        {facet !== null && (own || facet.edited) && <Button variant="default" loading={restoring} onClick={() => void putBack()} className={css['restore'] ?? ''}>{own ? words.remove : words.restore}</Button>}
      </div>
    </form>
  );
}
