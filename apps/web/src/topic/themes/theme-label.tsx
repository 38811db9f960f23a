import { useEffect, useId, useRef, useState } from 'react';
import { Icon } from '../../look/icons.js';
import { useMayShape } from '../../session/may-shape.js';
import { useWords } from '../../words/words-provider.js';
import css from './theme-label.module.css';

const LONGEST = 120;

/** A theme's name, written in place: Enter or leaving keeps it, Escape gives it up. */
export function ThemeLabel({ label, relabel }: { readonly label: string; readonly relabel: (label: string) => void }) {
  const { themes } = useWords();
  const mayShape = useMayShape();
  const [draft, setDraft] = useState<string | null>(null);
  const [refused, setRefused] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  const hint = useId();
  useEffect(() => {
    if (draft === null && back.current) button.current?.focus();
    back.current = false;
  }, [draft]);
  if (!mayShape) return <h2 className={css['label']}>{label}</h2>;
  if (draft === null) {
    return (
      <h2 className={css['label']}>
        <button ref={button} type="button" aria-label={themes.renameName(label)} onClick={() => setDraft(label)}>{label} <Icon name="pencil" /></button>
      </h2>
    );
  }
  const finish = () => {
    setRefused(false);
    setDraft(null);
  };
  const keep = () => {
    const written = draft.replace(/\s+/g, ' ').trim();
    if (written === '') return setRefused(true);
    finish();
    if (written !== label) relabel(written);
  };
  return (
    <div className={css['field']}>
      <input
        autoFocus
        value={draft}
        maxLength={LONGEST}
        aria-label={themes.labelOf(label)}
        aria-invalid={refused || undefined}
        aria-describedby={hint}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={() => (draft.trim() === '' ? finish() : keep())}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key !== 'Enter' && event.key !== 'Escape') return;
          // The name takes the cursor back at once: the same key must not press it.
          event.preventDefault();
          back.current = true;
          if (event.key === 'Enter') keep();
          else finish();
        }}
      />
      <p id={hint} className={css['hint']} role={refused ? 'alert' : undefined}>{refused ? themes.labelWrong : themes.labelHint}</p>
    </div>
  );
}
