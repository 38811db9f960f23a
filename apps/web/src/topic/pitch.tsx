import { typesetFrench } from '#print';
import { useState } from 'react';
import { useWords } from '../words/words-provider.js';
import css from './topic-head.module.css';

const LONG = 320;

/** What the topic says of itself, folded when it is long. */
export function Pitch({ text }: { readonly text: string }) {
  const { topic } = useWords();
  const [whole, setWhole] = useState(false);
  const settled = typesetFrench(text.replace(/\s*\n\s*/g, '\n'));
  return (
    <div className={css['pitch']}>
      <p data-folded={(settled.length > LONG && !whole) || undefined}>{settled}</p>
      {settled.length > LONG && <button type="button" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? topic.readLess : topic.readOn}</button>}
    </div>
  );
}
