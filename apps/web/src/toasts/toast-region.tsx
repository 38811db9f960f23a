import { lazy, Suspense } from 'react';
import { useActs } from '../acts/offer-acts.js';
import { isMac, sayKeys } from '../acts/say-keys.js';
import { useWords } from '../words/words-provider.js';
import { useToldToasts } from './toasts.js';
import css from './toast-region.module.css';

const ToastShelf = lazy(() => import('./toast-shelf.js'));

/** What reaches the newest message. */
export const REACH = 'F8';

/** Where messages appear. The words are said by a region that is there before them; the shelf comes with the first. */
export function ToastRegion() {
  const { toasts: words, shortcuts } = useWords();
  const toasts = useToldToasts();
  const newest = toasts.at(-1);
  useActs([{ id: 'reach-toast', label: words.reach, keys: REACH, everywhere: true, act: () => document.querySelector<HTMLElement>('[data-newest-toast] button')?.focus() }]);
  return (
    <>
      <div role="status" className={css['said']}>
        {newest !== undefined && <span key={newest.id}>{newest.says}{newest.undo !== undefined && ` ${words.howToUndo(sayKeys(REACH, shortcuts.keys, isMac()).flat().join(' '))}`}</span>}
      </div>
      {toasts.length > 0 && <Suspense><ToastShelf toasts={toasts} /></Suspense>}
    </>
  );
}
