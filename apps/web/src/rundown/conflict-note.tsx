import { formatDuration } from '#rundown';
import { useWords } from '../words/words-provider.js';
import type { CellValue } from './cell.js';
import css from './conflict-note.module.css';
import type { Conflict } from './desk-state.js';

interface ConflictNoteProps {
  readonly conflict: Conflict;
  readonly keep: (conflict: Conflict) => void;
  readonly yieldTo: (conflict: Conflict) => void;
}

const written = (value: CellValue) => (typeof value === 'number' ? formatDuration(value) : typeof value === 'string' ? value : JSON.stringify(value));

/** Two people wrote the same field: both values, and a choice. */
export function ConflictNote({ conflict, keep, yieldTo }: ConflictNoteProps) {
  const { rundown } = useWords();
  const by = conflict.by ?? rundown.somebody;
  const mine = written(conflict.change.value);
  if (conflict.gone) {
    return (
      <div className={css['conflict']} role="alert">
        <p>{rundown.gone}</p>
        <dl><div><dt>{conflict.title}</dt><dd>{mine}</dd></div></dl>
        <div className={css['choice']}><button type="button" onClick={() => yieldTo(conflict)}>{rundown.forget}</button></div>
      </div>
    );
  }
  return (
    <div className={css['conflict']} role="alert">
      <p>{rundown.conflict(by)}</p>
      <dl>
        <div><dt>{rundown.mine}</dt><dd>{mine}</dd></div>
        <div><dt>{by}</dt><dd>{written(conflict.theirs)}</dd></div>
      </dl>
      <div className={css['choice']}>
        <button type="button" onClick={() => keep(conflict)}>{rundown.keepMine}</button>
        <button type="button" onClick={() => yieldTo(conflict)}>{rundown.takeTheirs}</button>
      </div>
    </div>
  );
}
