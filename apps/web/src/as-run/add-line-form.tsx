import { readRealTime, type RealTimeFrame } from '#rundown';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useWords } from '../words/words-provider.js';
import { newKey, type Act } from './use-notes.js';
import css from './result-page.module.css';

/** A line that was played and is not in the rundown. */
export function AddLineForm({ frame, note }: { readonly frame: RealTimeFrame; readonly note: (...acts: readonly Act[]) => void }) {
  const { asRun: words } = useWords();
  const [title, setTitle] = useState('');
  const [start, setStart] = useState('');
  const [wrong, setWrong] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const startMs = readRealTime(start, frame);
    setWrong(startMs === null);
    if (startMs === null) return;
    note({ act: 'take', line: newKey(), title, startMs });
    setTitle('');
    setStart('');
  };
  return (
    <form className={`${css['form']} ${css['screenOnly']}`} onSubmit={add} aria-label={words.addLine}>
      <TextInput label={words.addedTitle} value={title} required withAsterisk={false} maxLength={200} onChange={(event) => setTitle(event.currentTarget.value)} autoComplete="off" />
      <TextInput label={words.addedStart} value={start} required withAsterisk={false} error={wrong && words.wrongTime} placeholder="19:04:30" onChange={(event) => setStart(event.currentTarget.value)} autoComplete="off" />
      <Button type="submit" variant="default">{words.addLine}</Button>
    </form>
  );
}
