import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { Button, Checkbox, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { SaveHallDocument, type HallFragment } from '../operations/audience.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import css from './audience-page.module.css';

/** How many seats there are, when doors open, and what whoever comes accepts. */
export function HallForm({ episodeId, hall, saved }: { readonly episodeId: string; readonly hall: HallFragment | null; readonly saved: () => void }) {
  const { audience: words } = useWords();
  const { tell } = useToasts();
  const [capacity, setCapacity] = useState(String(hall?.capacity ?? 40));
  const [open, setOpen] = useState(hall?.open ?? true);
  const [doors, setDoors] = useState(hall?.doors ?? '');
  const [rightsVersion, setVersion] = useState(hall?.rightsVersion ?? '1');
  const [rightsTextFr, setFrench] = useState(hall?.rightsTextFr ?? words.rightsFrFirst);
  const [rightsTextEn, setEnglish] = useState(hall?.rightsTextEn ?? words.rightsEnFirst);
  const [{ data, error, fetching }, send] = useMutation(SaveHallDocument);
  const save = async () => {
    const count = Number(capacity);
    const answer = await send({ input: { episodeId, capacity: Number.isInteger(count) ? count : -1, open, doors: doors === '' ? null : doors, rightsVersion, rightsTextFr, rightsTextEn } });
    const done = answer.data?.saveAudience;
    if (done?.__typename !== 'AudienceSaved') return;
    tell({ says: done.promoted.length === 0 ? words.saved : words.savedPromoted(done.promoted.length) });
    saved();
  };
  const refused = data?.saveAudience;
  return (
    <form className={`sheet ${css['form']}`} aria-label={words.hall} noValidate onSubmit={(event) => { event.preventDefault(); void save(); }}>
      <h2>{words.hall}</h2>
      <div className={css['pair']}>
        <TextInput label={words.capacity} inputMode="numeric" value={capacity} onChange={(event) => setCapacity(event.currentTarget.value)} />
        <TextInput label={words.doors} type="datetime-local" value={doors} onChange={(event) => setDoors(event.currentTarget.value)} />
      </div>
      <Checkbox label={words.open} checked={open} onChange={(event) => setOpen(event.currentTarget.checked)} />
      <details>
        <summary>{words.rights}</summary>
        <div className={css['rights']}>
          <TextInput label={words.rightsVersion} description={words.rightsVersionHint} value={rightsVersion} onChange={(event) => setVersion(event.currentTarget.value)} />
          <Textarea label={words.rightsFr} value={rightsTextFr} onChange={(event) => setFrench(event.currentTarget.value)} autosize minRows={2} />
          <Textarea label={words.rightsEn} value={rightsTextEn} onChange={(event) => setEnglish(event.currentTarget.value)} autosize minRows={2} />
        </div>
      </details>
      {refused?.__typename === 'SeatRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div><Button type="submit" variant={hall === null ? 'filled' : 'default'} loading={fetching}>{words.save}</Button></div>
    </form>
  );
}
