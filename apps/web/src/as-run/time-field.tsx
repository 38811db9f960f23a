import { readRealTime, writeRealTime, type Milliseconds, type RealTimeFrame } from '#rundown';
import { useId, useState, type KeyboardEvent } from 'react';
import { useWords } from '../words/words-provider.js';
import css from './result-page.module.css';

interface TimeFieldProps {
  readonly shown: Milliseconds | null;
  readonly label: string;
  readonly frame: RealTimeFrame;
  /** What stands there while nothing is typed: the time that follows from the rest. */
  readonly follows?: Milliseconds | null;
  /** Fields of a column are walked through by Enter and the arrows. */
  readonly column: string;
  readonly commit: (atMs: Milliseconds | null) => void;
}

/** A real time written in place: `19:04:30` by the clock, `4:30` from the start; emptied, it is taken away. */
export function TimeField({ shown, label, frame, follows = null, column, commit }: TimeFieldProps) {
  const { asRun: words } = useWords();
  const hint = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const written = shown === null ? '' : writeRealTime(shown, frame.zone);
  const settle = (): boolean => {
    if (typed === null || typed.trim() === written) {
      setTyped(null);
      setRefused(false);
      return true;
    }
    const atMs = typed.trim() === '' ? null : readRealTime(typed, frame);
    if (atMs === null && typed.trim() !== '') {
      setRefused(true);
      return false;
    }
    setTyped(null);
    setRefused(false);
    commit(atMs);
    return true;
  };
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const step = event.key === 'ArrowUp' || (event.key === 'Enter' && event.shiftKey) ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : 0;
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
      setRefused(false);
    }
    if (step === 0) return;
    event.preventDefault();
    if (!settle()) return;
    const fields = [...document.querySelectorAll<HTMLInputElement>(`input[data-column="${column}"]`)];
    fields[fields.indexOf(event.currentTarget) + step]?.focus();
  };
  return (
    <>
      <input
        className={css['time']} value={typed ?? written} data-column={column} aria-label={label} aria-invalid={refused || undefined} aria-describedby={refused ? hint : undefined}
        placeholder={follows === null ? '' : writeRealTime(follows, frame.zone)} autoComplete="off" spellCheck={false} enterKeyHint="next" size={8}
        onFocus={(event) => event.currentTarget.select()} onChange={(event) => setTyped(event.currentTarget.value)} onBlur={settle} onKeyDown={onKey}
      />
      {refused && <span id={hint} role="alert" className={css['wrong']}>{words.wrongTime}</span>}
    </>
  );
}
