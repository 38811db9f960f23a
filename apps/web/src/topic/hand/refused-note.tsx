import { Icon } from '../../look/icons.js';
import { useWords } from '../../words/words-provider.js';
import { useTopicHand } from './hand-provider.js';
import css from './refused-note.module.css';

/** The one sentence of an act that the server would not take; what was shown is put back already. */
export function RefusedNote() {
  const { hand, app } = useWords();
  const { refused, note } = useTopicHand();
  if (refused === null) return null;
  return (
    <div role="alert" className={css['refused']}>
      <Icon name="warn" size={18} />
      <p>{refused.message ?? hand.refused}</p>
      <button type="button" onClick={note} aria-label={app.close}><Icon name="close" /></button>
    </div>
  );
}
