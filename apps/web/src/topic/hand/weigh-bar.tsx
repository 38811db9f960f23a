import { Switch } from '@mantine/core';
import { switchLetters, useLetters } from '../../acts/letters.js';
import { Icon } from '../../look/icons.js';
import { useMayShape } from '../../session/may-shape.js';
import { useWords } from '../../words/words-provider.js';
import { countStates } from '../filter-matter.js';
import { useTopicHand } from './hand-provider.js';
import { LEGEND } from './use-keys.js';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Switch.css';
import css from './weigh-bar.module.css';

/** Stays at the foot of a list that is weighed: how far one is, what was just done and how to take it back, which keys act. */
export function WeighBar({ pieces }: { readonly pieces: readonly { readonly hand: 'kept' | 'pinned' | null }[] }) {
  const { hand: words } = useWords();
  const { act, said, unsent } = useTopicHand();
  const mayShape = useMayShape();
  const letters = useLetters();
  const { toSort, kept, pinned } = countStates(pieces);
  if (!mayShape) return null;
  return (
    <div className={css['bar']} role="group" aria-label={words.progress}>
      <p className={css['sorted']}>{toSort === 0 ? words.allSorted : words.sorted(toSort, kept, pinned)}</p>
      <p className={css['said']} role="status">{unsent ? words.unsent : <span key={said?.tick}>{said?.text}</span>}</p>
      <button type="button" className={css['undo']} data-undo aria-label={words.undoLastName} onClick={() => act({ does: 'undo', act: null })}><Icon name="undo" /> {words.undoLast}</button>
      <div className={css['keys']}>
        <Switch size="xs" label={words.keys} title={words.keysOn} checked={letters} onChange={(event) => switchLetters(event.currentTarget.checked)} />
        <ul className={css['legend']} data-off={!letters || undefined}>
          {LEGEND.map(([keys, what]) => <li key={what}>{keys.split(' ').map((key) => <kbd key={key}>{key}</kbd>)} {words.legend[what]}</li>)}
        </ul>
        <span className={css['legend']}><span><kbd>Ctrl</kbd><kbd>Z</kbd> {words.legend.undo}</span></span>
      </div>
    </div>
  );
}
