import { formatDuration, parseDuration } from '#rundown';
import { useId } from 'react';
import { useWords } from '../words/words-provider.js';
import css from './field.module.css';
import { keepOrGiveUp } from './title-field.js';
import { useDraft } from './use-draft.js';

interface DurationFieldProps {
  readonly shown: number;
  readonly label: string;
  readonly by: string | undefined;
  readonly commit: (seconds: number, seen: number) => void;
}

/** A duration written in place, as people write it: `4:30`, `90`, `1h02`. */
export function DurationField({ shown, label, by, commit }: DurationFieldProps) {
  const { rundown } = useWords();
  const hint = useId();
  const draft = useDraft({ shown, write: formatDuration, read: parseDuration, commit });
  return (
    <>
      <input
        className={css['duration']}
        value={draft.text}
        size={Math.max(5, draft.text.length)}
        aria-label={label}
        aria-invalid={draft.refused || undefined}
        aria-describedby={hint}
        autoComplete="off"
        spellCheck={false}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.settle}
        onKeyDown={(event) => keepOrGiveUp(event, draft)}
      />
      <span id={hint} className={css['hint']} role="status">
        {draft.refused ? rundown.durationWrong : draft.overtaken && rundown.changedMeanwhile(by ?? rundown.somebody, formatDuration(shown))}
      </span>
    </>
  );
}
