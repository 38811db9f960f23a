import { useId, type KeyboardEvent } from 'react';
import { useWords } from '../words/words-provider.js';
import css from './field.module.css';
import { useDraft } from './use-draft.js';

interface FieldProps<Value> {
  readonly shown: Value;
  readonly label: string;
  /** Who else touched the line last, for the hint while typing. */
  readonly by: string | undefined;
  readonly commit: (value: Value, seen: Value) => void;
}

/** A title written in place: Enter or leaving keeps it, Escape gives it up. */
export function TitleField({ shown, label, by, commit }: FieldProps<string>) {
  const { rundown } = useWords();
  const hint = useId();
  const draft = useDraft({ shown, write: (title) => title, read: (text) => text.replace(/\s+/g, ' ').trim() || null, commit });
  return (
    <>
      {/* The hidden twin gives the field the height of its text. */}
      <span className={css['grow']} data-text={`${draft.text} `}>
        <textarea
          className={css['title']}
          rows={1}
          value={draft.text}
          aria-label={label}
          aria-invalid={draft.refused || undefined}
          aria-describedby={hint}
          onChange={(event) => draft.type(event.currentTarget.value.replace(/\n/g, ' '))}
          onBlur={draft.settle}
          onKeyDown={(event) => keepOrGiveUp(event, draft)}
        />
      </span>
      <span id={hint} className={css['hint']} role="status">
        {draft.refused ? rundown.titleWrong : draft.overtaken && rundown.changedMeanwhile(by ?? rundown.somebody, shown)}
      </span>
    </>
  );
}

/** Enter keeps what is written, Escape gives it up; Alt with an arrow is left to the line. */
export function keepOrGiveUp(event: KeyboardEvent, draft: { readonly settle: () => void; readonly giveUp: () => void }) {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
    event.preventDefault();
    draft.settle();
  } else if (event.key === 'Escape') {
    event.stopPropagation();
    draft.giveUp();
  }
}
