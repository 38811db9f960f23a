import { formatHour } from '#print';
import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Note } from '../../look/note.js';
import { useSpeech } from '../../words/words-provider.js';
import type { AskedAct } from './asked-act.js';
import { readCall, type CallDraft } from './read-call.js';
import type { WholePerson } from './use-person.js';
import css from './person-drawer.module.css';

interface CallFormProps {
  readonly person: WholePerson;
  readonly busy: boolean;
  readonly note: (asked: AskedAct) => void;
  readonly close: () => void;
}

/** Notes what somebody said on the telephone: kept with who wrote it down and when the call was. */
export function CallForm({ person: { file: { acts, slot } }, busy, note, close }: CallFormProps) {
  const { words: { telling: words, app }, language } = useSpeech();
  const open = (['confirm', 'decline', 'withdraw'] as const).filter((one) => acts.includes(one));
  const [draft, setDraft] = useState<CallDraft>(() => ({ says: open[0]!, calledAt: localNow(), arrives: '', leaves: '', reason: '', instead: '' }));
  const [tried, setTried] = useState(false);
  const change = (made: Partial<CallDraft>) => setDraft((before) => ({ ...before, ...made }));
  const asked = readCall(draft, slot);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (asked !== null) note(asked);
  };
  return (
    <form className={css['form']} onSubmit={submit} noValidate>
      <fieldset className={css['whats']}>
        <legend className="label">{words.callSays}</legend>
        {open.map((one) => (
          <label key={one} className={css['what']}><input type="radio" name="says" checked={draft.says === one} onChange={() => change({ says: one })} />{words.callAnswers[one]}</label>
        ))}
      </fieldset>
      <TextInput type="datetime-local" label={words.calledAt} value={draft.calledAt} onChange={(event) => change({ calledAt: event.currentTarget.value })} />
      {draft.says === 'confirm' && slot !== null && (
        <>
          <p className="soft">{words.hoursOf(formatHour(slot.call, language), formatHour(slot.release, language))}</p>
          <div className={css['pair']}>
            <TextInput type="time" label={words.from} value={draft.arrives} onChange={(event) => change({ arrives: event.currentTarget.value })} />
            <TextInput type="time" label={words.until} value={draft.leaves} onChange={(event) => change({ leaves: event.currentTarget.value })} />
          </div>
        </>
      )}
      {draft.says !== 'confirm' && <Textarea label={words.reason} rows={2} maxLength={2000} value={draft.reason} onChange={(event) => change({ reason: event.currentTarget.value })} />}
      {draft.says === 'decline' && <TextInput label={words.insteadOf} maxLength={2000} value={draft.instead} onChange={(event) => change({ instead: event.currentTarget.value })} />}
      {tried && asked === null && <Note tone="warn" role="alert">{words.hourWrong}</Note>}
      <div className={css['acts']}>
        <Button type="submit" loading={busy}>{words.note}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}

/** This minute, as a field for date and time takes it. */
function localNow(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
