import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../../look/note.js';
import { EditPresentationDocument } from '../../operations/telling.js';
import { ErrorNote } from '../../server/error-note.js';
import { useWords } from '../../words/words-provider.js';
import type { WholePerson } from './use-person.js';
import '@mantine/core/styles/NumberInput.css';
import css from './person-drawer.module.css';

interface PartProps {
  readonly person: WholePerson;
  readonly tell: (sentences: readonly string[]) => void;
}

/** How somebody is presented and where they sit, and its correction. */
export function PresentationPart({ person, tell }: PartProps) {
  const { telling: { presentation: words, edit } } = useWords();
  const { pronunciation, biography, lowerThird, chair, microphone } = person.presentation;
  const [editing, setEditing] = useState(false);
  const unsaid = (text: string) => <span className="soft">{text}</span>;
  return (
    <section className={css['part']}>
      <h3>{words.title}</h3>
      {editing ? <PresentationForm person={person} close={() => setEditing(false)} tell={tell} /> : (
        <>
          <dl className={css['facts']}>
            <div><dt>{words.pronunciation}</dt><dd>{pronunciation ?? unsaid(words.asWritten)}</dd></div>
            <div><dt>{words.lowerThird}</dt><dd>{lowerThird === null ? unsaid(words.asInTopic) : <b>{[lowerThird.name, lowerThird.title].filter((part) => part !== '').join(', ')}</b>}</dd></div>
            <div><dt>{words.chair}</dt><dd className="tabular">{chair ?? unsaid(words.notSettled)}</dd></div>
            <div><dt>{words.microphone}</dt><dd>{microphone ?? unsaid(words.notSettled)}</dd></div>
            <div><dt>{words.biography}</dt><dd>{biography ?? unsaid(words.none)}</dd></div>
          </dl>
          <div className={css['acts']}><Button variant="default" size="compact-md" onClick={() => setEditing(true)} aria-label={words.editOf(person.person.name)}>{edit}</Button></div>
        </>
      )}
    </section>
  );
}

function PresentationForm({ person: { id, person, presentation }, close, tell }: PartProps & { readonly close: () => void }) {
  const { telling: { presentation: words, save }, app } = useWords();
  const [draft, setDraft] = useState({
    pronunciation: presentation.pronunciation ?? '', biography: presentation.biography ?? '', name: presentation.lowerThird?.name ?? '', title: presentation.lowerThird?.title ?? '',
    chair: presentation.chair, microphone: presentation.microphone ?? '',
  });
  const [{ data, error, fetching }, send] = useMutation(EditPresentationDocument);
  const answer = data?.editPresentation;
  const refused = answer?.__typename === 'InvalidValue' ? answer : null;
  const wrong = (field: string) => (answer?.__typename === 'ChairTaken' && field === 'chair' ? answer.message : refused?.field === field && refused.message);
  const text = (field: 'pronunciation' | 'biography' | 'name' | 'title' | 'microphone') => ({
    value: draft[field], onChange: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) => setDraft({ ...draft, [field]: value }),
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { name, title, ...rest } = draft;
    const done = (await send({ input: { participationId: id, ...rest, lowerThird: { name, title } } })).data?.editPresentation;
    if (done?.__typename !== 'PresentationEdited') return;
    close();
    tell([words.saved]);
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput autoComplete="off" label={words.pronunciation} description={words.pronunciationHint} error={wrong('pronunciation')} {...text('pronunciation')} />
      <div className={css['pair']}>
        <TextInput autoComplete="off" label={words.screenName} placeholder={person.name} error={wrong('lowerThird')} {...text('name')} />
        <TextInput autoComplete="off" label={words.screenTitle} placeholder={[person.title, person.organisation].filter(Boolean).join(', ')} {...text('title')} />
      </div>
      <div className={css['pair']}>
        <NumberInput label={words.chair} description={words.chairHint} min={1} max={60} allowDecimal={false} allowNegative={false} clampBehavior="none" value={draft.chair ?? ''} error={wrong('chair')} onChange={(chair) => setDraft({ ...draft, chair: chair === '' ? null : Number(chair) })} />
        <TextInput autoComplete="off" label={words.microphone} description={words.microphoneHint} error={wrong('microphone')} {...text('microphone')} />
      </div>
      <Textarea autosize minRows={3} maxRows={10} label={words.biography} description={words.biographyHint} error={wrong('biography')} {...text('biography')} />
      {refused && !['pronunciation', 'lowerThird', 'chair', 'microphone', 'biography'].includes(refused.field) && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['acts']}>
        <Button type="submit" loading={fetching}>{save}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
