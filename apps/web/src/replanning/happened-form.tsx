import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import { readHappening, type Happening, type HappeningDraft, type HappeningShow } from './happening.js';
import css from './replan-dialog.module.css';

interface HappenedFormProps {
  readonly show: HappeningShow;
  readonly draft: HappeningDraft;
  readonly change: (change: Partial<HappeningDraft>) => void;
  readonly looking: boolean;
  readonly propose: (happening: Happening) => void;
  readonly close: () => void;
}

const WHATS = ['declined', 'late', 'length'] as const;

/** Asks what happened: somebody declines, somebody comes at other hours, or the length is another. */
export function HappenedForm({ show, draft, change, looking, propose, close }: HappenedFormProps) {
  const all = useWords();
  const { replanning: words, app, episode } = all;
  const [tried, setTried] = useState(false);
  const read = readHappening(draft, show, all);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!('wrong' in read)) propose(read);
  };
  const alter = (made: Partial<HappeningDraft>) => {
    setTried(false);
    change(made);
  };
  const { guests, recording } = show;
  const people = draft.what !== 'length' && guests.length === 0;
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <p>{words.lead}</p>
      <fieldset className={css['whats']}>
        <legend className="label">{words.happened}</legend>
        {WHATS.map((what) => (
          <label key={what} className={css['what']}>
            <input type="radio" name="happened" value={what} checked={draft.what === what} onChange={() => alter({ what })} data-autofocus={draft.what === what || undefined} />
            {words[what]}
          </label>
        ))}
      </fieldset>
      {people && <Note tone="info">{words.nobody}</Note>}
      {draft.what !== 'length' && guests.length > 0 && <NativeSelect label={words.who} value={draft.who} onChange={(event) => alter({ who: event.currentTarget.value })} data={guests.map(({ participation, name }) => ({ value: participation, label: name }))} />}
      {draft.what === 'late' && guests.length > 0 && (
        recording === null ? <Note tone="info">{words.noStart}</Note> : (
            <div className={css['hours']}>
              <TextInput type="time" label={<>{words.arrives} <span className="soft">({app.optional})</span></>} value={draft.arrives} onChange={(event) => alter({ arrives: event.currentTarget.value })} />
              <TextInput type="time" label={<>{words.leaves} <span className="soft">({app.optional})</span></>} value={draft.leaves} onChange={(event) => alter({ leaves: event.currentTarget.value })} />
              <p className="soft">{words.hoursHint(recording.start.slice(11, 16), recording.end.slice(11, 16))}</p>
            </div>
          )
      )}
      {draft.what === 'length' && <TextInput label={episode.length} value={draft.length} onChange={(event) => alter({ length: event.currentTarget.value })} autoComplete="off" className={css['length'] ?? ''} />}
      {tried && 'wrong' in read && !people && <Note tone="warn" role="alert">{read.wrong}</Note>}
      <div className={css['buttons']}>
        <Button type="submit" loading={looking} disabled={people || (draft.what === 'late' && recording === null)}>{words.propose}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
