import { EPISODE_BOUNDS } from '#rundown';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { EditStudioDocument, type StudioKeptFragment } from '../operations/studios.js';
import { ErrorNote } from '../server/error-note.js';
import { HOME_ZONE, ZONES } from '../episode/zones.js';
import { useWords } from '../words/words-provider.js';
import { draftStudio, faultsOfStudio, newStudio, PRESENCE_FIELDS, readMinutes, readStudio, rulesOf, type PresenceField, type StudioDraft, type TextField } from './draft-studio.js';
import { ReminderFields } from './reminder-fields.js';
import css from './studios-page.module.css';

interface StudioFormProps {
  /** Null: a new one. */
  readonly studio: StudioKeptFragment | null;
  readonly done: (sentence: string) => void;
  readonly close: () => void;
}

const { fewestSeats, mostSeats } = EPISODE_BOUNDS;

/** Everything a studio is known by, in the order in which somebody describes it. */
export function StudioForm({ studio, done, close }: StudioFormProps) {
  const { studios: words, episode, app } = useWords();
  const [draft, setDraft] = useState<StudioDraft>(() => (studio === null ? newStudio(HOME_ZONE) : draftStudio(studio)));
  const [tried, setTried] = useState(false);
  const [{ data, error, fetching }, send] = useMutation(EditStudioDocument);
  const faults = faultsOfStudio(draft);
  const refused = data?.editStudio.__typename === 'StudioRefused' ? data.editStudio : null;
  const change = (part: Partial<StudioDraft>) => setDraft((old) => ({ ...old, ...part }));

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const input = readStudio(draft, studio?.id ?? null);
    if (input === null) return;
    const edited = (await send({ input })).data?.editStudio;
    if (edited?.__typename === 'StudioEdited') done(words.saved(edited.studio.name));
  };
  const wrong = (field: string, sentence: string | undefined = undefined) => (tried && faults.includes(field) ? sentence : refused?.field === field ? refused.message : undefined);
  const text = (field: TextField, label: string, hint?: string, own: object = {}) => (
    <TextInput label={label} description={hint} value={draft[field]} onChange={(event) => change({ [field]: event.currentTarget.value })} error={wrong(field, field === 'name' ? words.nameWrong : undefined)} {...own} />
  );
  const minutes = (field: PresenceField, label: string, hint?: string) => (
    <TextInput key={field} label={label} description={hint} value={draft.presence[field]} onChange={(event) => change({ presence: { ...draft.presence, [field]: event.currentTarget.value } })}
      error={readMinutes(draft.presence[field]) === null ? words.minutesWrong : wrong(field)} rightSection="min" rightSectionWidth={46} inputMode="numeric" autoComplete="off" className="tabular" />
  );
  const presenceWords: Readonly<Record<PresenceField, readonly [string, string?]>> = {
    makeUpSeconds: [words.makeUp], microphoneSeconds: [words.microphone], afterSeconds: [words.after], roundSeconds: [words.round], slackSeconds: [words.slack, words.slackHint],
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} noValidate aria-label={studio === null ? words.addTitle : words.editName(studio.name)}>
      {studio === null && <h2>{words.addTitle}</h2>}
      <div className={css['pair']}>
        {text('name', words.name, undefined, { maxLength: 120, autoFocus: true })}
        {text('letterhead', words.letterhead, words.letterheadHint)}
        {text('address', words.address, words.addressHint)}
        {text('mapAddress', words.map, words.mapHint, { type: 'url', inputMode: 'url' })}
      </div>
      <Textarea label={words.access} description={words.accessHint} value={draft.access} onChange={(event) => change({ access: event.currentTarget.value })} error={wrong('access')} rows={2} maxLength={2000} className={css['wide'] ?? ''} />
      <div className={css['pair']}>
        <NativeSelect label={episode.zone} value={draft.zone} onChange={(event) => change({ zone: event.currentTarget.value })} data={ZONES.includes(draft.zone) ? ZONES : [draft.zone, ...ZONES]} error={wrong('zone')} />
        <TextInput label={words.seats} value={draft.seats} onChange={(event) => change({ seats: event.currentTarget.value })} error={faults.includes('seats') ? episode.seatsWrong(fewestSeats, mostSeats) : wrong('seats')} inputMode="numeric" autoComplete="off" />
        <TextInput label={words.changeover} description={words.changeoverHint} value={draft.changeover} onChange={(event) => change({ changeover: event.currentTarget.value })} error={faults.includes('changeoverSeconds') ? words.minutesWrong : wrong('changeoverSeconds')} rightSection="min" rightSectionWidth={46} inputMode="numeric" autoComplete="off" className="tabular" />
      </div>
      <fieldset className={css['part']}>
        <legend>{words.contactTitle}</legend>
        <p className="soft">{words.contactHint}</p>
        <div className={css['row']}>
          {text('contactName', words.contactName)}
          {text('contactTelephone', words.contactTelephone, undefined, { type: 'tel' })}
          {text('contactAddress', words.contactAddress, undefined, { type: 'email' })}
        </div>
      </fieldset>
      <fieldset className={css['part']}>
        <legend>{words.presenceTitle}</legend>
        <p className="soft">{words.presenceHint}</p>
        <div className={css['row']}>{PRESENCE_FIELDS.map((field) => minutes(field, ...presenceWords[field]))}</div>
      </fieldset>
      <ReminderFields draft={draft} rules={rulesOf(draft)} tried={tried} change={change} />
      {tried && faults.length > 0 && <Note tone="warn" role="alert">{words.someWrong}</Note>}
      {refused !== null && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={fetching}>{words.save}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
