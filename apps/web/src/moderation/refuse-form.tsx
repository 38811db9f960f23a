import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useWords } from '../words/words-provider.js';
import { REASONS, type Reason, type Verdict } from './decision.js';
import css from './moderation-page.module.css';

interface RefuseFormProps {
  readonly known: boolean;
  /** Its author is written to. */
  readonly told: boolean;
  readonly refuse: (decision: Verdict) => void;
  readonly close: () => void;
}

const TRUSTS = ['same', 'watched', 'new'] as const;

/** Why one is refused, a word for its author, and what is made of them from now on. */
export function RefuseForm({ known, told, refuse, close }: RefuseFormProps) {
  const { moderation: words, app } = useWords();
  const [reason, setReason] = useState<Reason>('offTopic');
  const [note, setNote] = useState('');
  const [trust, setTrust] = useState<(typeof TRUSTS)[number]>('same');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    refuse({ refused: reason, note: note.trim() || null, trust: trust === 'same' ? null : trust });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the form, as it leaves a window
    <form className={css['refuse']} aria-label={words.refuseIt} onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape') close(); }}>
      <div className={css['pair']}>
        <NativeSelect label={words.why} value={reason} onChange={(event) => setReason(event.currentTarget.value as Reason)} data={REASONS.map((value) => ({ value, label: words.reasons[value] }))} data-refuse />
        {known && <NativeSelect label={words.trust} value={trust} onChange={(event) => setTrust(event.currentTarget.value as typeof trust)} data={TRUSTS.map((value) => ({ value, label: words.trusts[value] }))} />}
      </div>
      {told && <Textarea label={words.note} description={words.noteHint} rows={2} value={note} onChange={(event) => setNote(event.currentTarget.value)} />}
      <div className={css['buttons']}><Button type="submit">{words.refuseIt}</Button><Button variant="subtle" onClick={close}>{app.cancel}</Button></div>
    </form>
  );
}
