import { Progress } from '@mantine/core';
import type { ImprovingFragment } from '../operations/rundown.js';
import { useMayShape } from '../session/may-shape.js';
import { useSpeech } from '../words/words-provider.js';
import '@mantine/core/styles/Progress.css';
import { tellImproving } from './tell-improving.js';
import css from './improving-line.module.css';

/** A first rundown stands and a better one is searched for, or was: what it is worth, what was won, and that it may end here. */
export function ImprovingLine({ improvement, keep }: { readonly improvement: ImprovingFragment; readonly keep: () => void }) {
  const { words: { rundown: words }, language } = useSpeech();
  const mayShape = useMayShape();
  const told = tellImproving(improvement, words, language);
  if (told === null) return null;
  const searching = improvement.state === 'searching';
  return (
    <section className={css['line']} aria-label={words.improving.name} data-searching={searching || undefined}>
      <div role="status" className={css['told']}><b>{told.title}</b> {told.facts}</div>
      {searching && mayShape && <button type="button" className={css['keep']} onClick={keep}>{words.improving.keep}</button>}
      {searching && <Progress className={css['progress'] ?? ''} value={((improvement.round + 0.5) / improvement.rounds) * 100} aria-label={words.improving.name} size={4} color="var(--accent)" transitionDuration={200} />}
    </section>
  );
}
