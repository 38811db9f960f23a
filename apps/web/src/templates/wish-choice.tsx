import { useId } from 'react';
import { useWords } from '../words/words-provider.js';
import { STRENGTHS, type Strength, type Wish } from './name-wishes.js';
import css from './wish-choice.module.css';

interface WishChoiceProps {
  readonly wish: Wish;
  readonly strength: Strength;
  readonly choose: (strength: Strength) => void;
}

/** One wish: what it asks, and how much it counts. */
export function WishChoice({ wish, strength, choose }: WishChoiceProps) {
  const { templates: words } = useWords();
  const group = useId();
  return (
    <fieldset className={css['wish']}>
      <legend className={css['name']}>{words.wishes[wish].name}</legend>
      <div className={css['choices']}>
        {STRENGTHS.map((one) => (
          <label key={one} className={css['choice']}>
            <input type="radio" name={group} value={one} checked={one === strength} onChange={() => choose(one)} aria-describedby={`${group}-does`} />
            <span>{words.strengths[one]}</span>
          </label>
        ))}
      </div>
      <p className={css['does']} id={`${group}-does`}>{words.wishes[wish].does} <span className="soft">{words.strengthsDo[strength]}</span></p>
    </fieldset>
  );
}
