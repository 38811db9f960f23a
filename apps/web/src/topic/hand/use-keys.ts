import { useEffect, useEffectEvent } from 'react';
import { useLetters } from '../../acts/letters.js';
import { useActs } from '../../acts/offer-acts.js';
import { whereIs } from '../../acts/where-is.js';
import { useWords } from '../../words/words-provider.js';
import { readKey, type KeyDeed } from './read-key.js';

/** The keys of a list that is weighed, as they are shown: `read-key.ts` says what each does. */
export const LEGEND = [['j k', 'walk'], ['g', 'keep'], ['e', 'drop'], ['p', 'pin'], ['t', 'move']] as const;

type Told = (typeof LEGEND)[number][1] | 'undo';
const EVERY: readonly Told[] = [...LEGEND.map(([, what]) => what), 'undo'];

/** Hands the page's keys to `does`, none that is meant for a field, a menu or a window; `told` are those that it answers. */
export function useKeys(does: (deed: KeyDeed) => void, told: readonly Told[] = EVERY): void {
  const { hand } = useWords();
  const letters = useLetters();
  const keys = [...LEGEND, ['mod+z', 'undo'] as const];
  useActs(keys.filter(([, what]) => told.includes(what)).map(([pressed, what]) => ({ id: what, label: hand.legend[what], keys: pressed })));
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const deed = readKey(event, whereIs(event.target), letters);
    if (deed === null) return;
    event.preventDefault();
    does(deed);
  });
  useEffect(() => {
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []); // oxlint-disable-line react-hooks/exhaustive-deps
}
