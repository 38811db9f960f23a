import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../../look/note.js';
import { EditContactDocument } from '../../operations/telling.js';
import { ErrorNote } from '../../server/error-note.js';
import { useWords } from '../../words/words-provider.js';
import type { WholePerson } from './use-person.js';
import css from './person-drawer.module.css';

/** How somebody is reached, and its correction: mails that wait follow the new address. */
export function ContactPart({ person, tell }: { readonly person: WholePerson; readonly tell: (sentences: readonly string[]) => void }) {
  const { telling: words } = useWords();
  const { contact } = person.file;
  const [editing, setEditing] = useState(false);
  return (
    <section className={css['part']}>
      <h3>{words.contact}</h3>
      {editing ? <ContactForm person={person} close={() => setEditing(false)} tell={tell} /> : (
        <>
          <dl className={css['facts']}>
            <div><dt>{words.email}</dt><dd>{contact.email === null ? <span className="soft">{words.noAddress}</span> : <a href={`mailto:${contact.email}`}>{contact.email}</a>}{contact.blocked && <> – {words.trouble.blocked}</>}</dd></div>
            <div><dt>{words.telephone}</dt><dd>{contact.telephone === null ? <span className="soft">{words.noTelephone}</span> : <a href={`tel:${contact.telephone.replace(/[^+\d]/g, '')}`}>{contact.telephone}</a>}</dd></div>
            <div><dt>{words.language}</dt><dd>{words.languages[contact.locale]}</dd></div>
            {contact.zone !== null && <div><dt>{words.zone}</dt><dd>{contact.zone}</dd></div>}
          </dl>
          <div className={css['acts']}><Button variant="default" size="compact-md" onClick={() => setEditing(true)}>{words.edit}</Button></div>
        </>
      )}
    </section>
  );
}

function ContactForm({ person: { id, file: { contact } }, close, tell }: { readonly person: WholePerson; readonly close: () => void; readonly tell: (sentences: readonly string[]) => void }) {
  const { telling: words, app } = useWords();
  const [draft, setDraft] = useState({ email: contact.email ?? '', telephone: contact.telephone ?? '', locale: contact.locale, zone: contact.zone ?? '' });
  const [{ data, error, fetching }, send] = useMutation(EditContactDocument);
  const refused = data?.editContact.__typename === 'InvalidValue' ? data.editContact : null;
  const wrong = (field: string) => refused?.field === field && refused.message;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = (await send({ input: { participationId: id, ...draft } })).data?.editContact;
    if (answer?.__typename !== 'ContactEdited') return;
    close();
    tell([answer.messages.length > 0 ? words.contactDrafted(answer.messages.length) : words.contactSaved]);
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} noValidate>
      <TextInput type="email" autoComplete="off" label={words.email} value={draft.email} error={wrong('email')} onChange={(event) => setDraft({ ...draft, email: event.currentTarget.value })} />
      <TextInput type="tel" autoComplete="off" label={words.telephone} value={draft.telephone} error={wrong('telephone')} onChange={(event) => setDraft({ ...draft, telephone: event.currentTarget.value })} />
      <div className={css['pair']}>
        <NativeSelect label={words.language} value={draft.locale} onChange={(event) => setDraft({ ...draft, locale: event.currentTarget.value as typeof draft.locale })} data={[{ value: 'fr', label: words.languages.fr }, { value: 'en', label: words.languages.en }]} />
        <TextInput autoComplete="off" label={words.zone} description={words.zoneHint} value={draft.zone} error={wrong('zone')} onChange={(event) => setDraft({ ...draft, zone: event.currentTarget.value })} />
      </div>
      {refused && !['email', 'telephone', 'zone'].includes(refused.field) && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['acts']}>
        <Button type="submit" loading={fetching}>{words.save}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
