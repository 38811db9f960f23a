import { useWords } from '../words/words-provider.js';
import { isMac, sayKeys } from './say-keys.js';
import css from './keys.module.css';

/** Keys, drawn. */
export function Keys({ keys }: { readonly keys: string }) {
  const { shortcuts } = useWords();
  return (
    <span className={css['keys']}>
      {sayKeys(keys, shortcuts.keys, isMac()).map((held, i) => <span key={i}>{held.map((key) => <kbd key={key}>{key}</kbd>)}</span>)}
    </span>
  );
}
