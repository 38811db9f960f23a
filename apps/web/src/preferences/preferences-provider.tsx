import { useMantineColorScheme } from '@mantine/core';
import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { KeepPreferencesDocument } from '../operations/preferences.js';
import { useSession } from '../session/session.js';
import { tellToast } from '../toasts/toasts.js';
import { useSpeech } from '../words/words-provider.js';
import { NEVER_CHOSE, toChosen, type Chosen, type Density, type ScreenTheme } from './chosen.js';
import { showDensity, shownDensity } from './kept-here.js';

interface Preferences {
  readonly chosen: Chosen;
  /** As the screen is now, chosen or not. */
  readonly theme: ScreenTheme;
  readonly density: Density;
  /** Shown at once, then kept with the account; before anybody has signed in, on this machine alone. */
  readonly choose: (change: Partial<Chosen>) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

/** Lets what an account chose win over what this machine remembers, before the desk is first painted. */
export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const { user, server } = useSession();
  const { words: { preferences: words }, choose: speak } = useSpeech();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [density, setDensity] = useState(shownDensity);
  const [own, setOwn] = useState<{ readonly of: string | null; readonly chosen: Chosen }>({ of: null, chosen: NEVER_CHOSE });
  const latest = useRef(NEVER_CHOSE);
  // One at a time, so that the last choice is the last kept.
  const line = useRef<Promise<unknown>>(Promise.resolve());
  const of = user?.id ?? null;
  if (user !== undefined && own.of !== of) setOwn({ of, chosen: user ? toChosen(user.preferences) : NEVER_CHOSE });
  const { chosen } = own;

  const show = useCallback((change: Partial<Chosen>) => {
    if (change.theme) setColorScheme(change.theme === 'system' ? 'auto' : change.theme);
    if (change.language) speak(change.language);
    if (!change.density) return;
    showDensity(change.density);
    setDensity(change.density);
  }, [setColorScheme, speak]);
  useLayoutEffect(() => {
    latest.current = chosen;
    // Their language is there already: the session waits for its words.
    show({ theme: chosen.theme, density: chosen.density });
    // Only when somebody else comes in.
  }, [own.of]); // oxlint-disable-line react-hooks/exhaustive-deps

  const choose = useCallback(async (change: Partial<Chosen>) => {
    const before = latest.current;
    latest.current = { ...before, ...change };
    setOwn((old) => ({ ...old, chosen: { ...old.chosen, ...change } }));
    show(change);
    if (of === null) return;
    const sent = line.current.then(() => server.client.mutation(KeepPreferencesDocument, { input: change }).toPromise());
    line.current = sent;
    const answer = (await sent).data?.keepPreferences;
    if (answer?.__typename === 'PreferencesKept') return;
    if (answer?.__typename !== 'PreferencesRefused') return void tellToast({ says: words.unkept });
    const back = Object.fromEntries(Object.keys(change).map((key) => [key, before[key as keyof Chosen]])) as Partial<Chosen>;
    latest.current = { ...latest.current, ...back };
    setOwn((old) => ({ ...old, chosen: { ...old.chosen, ...back } }));
    tellToast({ says: answer.message });
  }, [of, server, show, words]);

  const theme = colorScheme === 'auto' ? 'system' : colorScheme;
  const preferences = useMemo<Preferences>(() => ({ chosen, theme, density, choose: (change) => void choose(change) }), [chosen, theme, density, choose]);
  return <PreferencesContext value={preferences}>{children}</PreferencesContext>;
}

export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (preferences === null) throw new Error('PreferencesProvider is missing above this component.');
  return preferences;
}
