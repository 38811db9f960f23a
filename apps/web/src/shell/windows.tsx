import { lazy, Suspense, useState } from 'react';
import { useActs } from '../acts/offer-acts.js';
import { useActKeys } from '../acts/use-act-keys.js';
import { useWords } from '../words/words-provider.js';

const Switcher = lazy(() => import('../switcher/switcher.js'));
const ShortcutsSheet = lazy(() => import('../acts/shortcuts-sheet.js'));
const PreferencesDialog = lazy(() => import('../preferences/preferences-dialog.js'));
const OwnColumns = lazy(() => import('../layout/own-columns.js'));

export type Opened = 'jump' | 'shortcuts' | 'preferences' | 'columns' | null;

/** Which of the house's own windows is open: one at a time, each fetched when it is first asked for. */
export function useWindows() {
  const { jumping, shortcuts, preferences } = useWords();
  const [opened, open] = useState<Opened>(null);
  useActKeys();
  useActs([
    { id: 'jump', label: jumping.open, keys: 'mod+k', everywhere: true, act: () => open('jump') },
    { id: 'shortcuts', label: shortcuts.title, keys: '?', everywhere: true, act: () => open('shortcuts') },
    { id: 'preferences', label: preferences.open, everywhere: true, act: () => open('preferences') },
    { id: 'columns', label: preferences.columns, everywhere: true, act: () => open('columns') },
  ]);
  return { opened, open };
}

export function Windows({ opened, open, tour }: { readonly opened: Opened; readonly open: (opened: Opened) => void; readonly tour: (() => void) | undefined }) {
  const close = () => open(null);
  return (
    <Suspense>
      {opened === 'jump' && <Switcher close={close} />}
      {opened === 'shortcuts' && <ShortcutsSheet close={close} />}
      {opened === 'preferences' && <PreferencesDialog close={close} openColumns={() => open('columns')} tour={tour && (() => { close(); tour(); })} />}
      {opened === 'columns' && <OwnColumns close={close} />}
    </Suspense>
  );
}
