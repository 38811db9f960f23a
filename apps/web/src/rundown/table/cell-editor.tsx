import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useWords } from '../../words/words-provider.js';
import { sameCell, type CellValue } from '../cell.js';
import css from './table-row.module.css';

interface CellEditorProps<Value extends CellValue> {
  /** As it stands now, others' changes included. */
  readonly shown: Value;
  /** A letter that was typed on the cell, and replaces it; null: its own text is written on. */
  readonly first: string | null;
  /** Several lines: Shift with Enter begins another. */
  readonly lines: boolean;
  readonly label: string;
  /** Who else touched the line last, for the hint while typing. */
  readonly by: string | undefined;
  readonly wrong: string;
  readonly write: (value: Value) => string;
  /** Undefined when the text means nothing here. */
  readonly read: (text: string) => CellValue | undefined;
  /** Told at each letter what the text means so far. */
  readonly typed?: ((value: CellValue | undefined) => void) | undefined;
  readonly commit: (value: never, seen: Value) => void;
  /** How the writing ended: by which key, or by leaving. */
  readonly done: (by: 'Enter' | 'Tab' | null, shift: boolean) => void;
}

/** A cell being written in: Enter or Tab keeps it and goes on, Escape gives it up, leaving keeps it. What cannot be read stays until it can, or is given up. */
export function CellEditor<Value extends CellValue>({ shown, first, lines, label, by, wrong, write, read, typed, commit, done }: CellEditorProps<Value>) {
  const { rundown } = useWords();
  const hint = useId();
  const [text, setText] = useState(() => first ?? write(shown));
  const [seen] = useState(shown);
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const ended = useRef(false);
  const previewing = useRef(typed);
  previewing.current = typed;

  useEffect(() => {
    const { current } = field;
    current?.focus();
    if (first === null) current?.select();
    else current?.setSelectionRange(first.length, first.length);
    if (first !== null) previewing.current?.(read(first));
    return () => previewing.current?.(undefined);
    // Once, as it opens.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  /** False when the text cannot be taken. */
  const keep = (): boolean => {
    const value = read(text);
    if (value === undefined) {
      setRefused(true);
      return false;
    }
    if (!sameCell(value, shown)) commit(value as never, seen);
    return true;
  };
  const end = (how: 'Enter' | 'Tab' | null, shift: boolean) => {
    ended.current = true;
    done(how, shift);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const isNewLine = event.key === 'Enter' && lines && (event.shiftKey || event.altKey);
    if ((event.key === 'Enter' && !isNewLine) || event.key === 'Tab') {
      event.preventDefault();
      if (keep()) end(event.key, event.shiftKey);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      end(null, false);
    }
  };
  // The line, or its column, was taken away from under the hand: what was written is still meant.
  const leaving = useRef(keep);
  leaving.current = keep;
  const there = useRef(false);
  useEffect(() => {
    there.current = true;
    return () => {
      there.current = false;
      queueMicrotask(() => {
        if (!there.current && !ended.current) leaving.current();
      });
    };
  }, []);
  const attributes = {
    ref: field,
    value: text,
    'aria-label': label,
    'aria-invalid': refused || undefined,
    'aria-describedby': hint,
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => {
      setText(event.currentTarget.value);
      setRefused(false);
      typed?.(read(event.currentTarget.value));
    },
    onKeyDown,
    onBlur: () => {
      if (!ended.current && keep()) end(null, false);
    },
  };
  const overtaken = !sameCell(seen, shown);
  return (
    <>
      {lines ? (
        // The hidden twin gives the field the height of its text.
        <span className={css['grow']} data-text={`${text} `}><textarea {...attributes} rows={1} className={css['field']} /></span>
      ) : <input {...attributes} className={css['field']} autoComplete="off" spellCheck={false} />}
      <span id={hint} className={css['hint']} role="status">
        {refused ? wrong : overtaken && rundown.changedMeanwhile(by ?? rundown.somebody, write(shown))}
      </span>
    </>
  );
}
