import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { noteVisit } from '../switcher/visits.js';
import { chooseLanguage, keepLanguage, keptLanguage } from './language.js';
import { loadWords, type Language, type Words } from './words.js';

interface Speech {
  readonly language: Language;
  readonly words: Words;
  /** Chosen by the reader: remembered on this machine. */
  readonly choose: (language: Language) => void;
  /** Known from the account: what was chosen for it is spoken, its own language unless the reader chose otherwise here. Undefined when nothing had to be fetched for it. */
  readonly follow: (account: Language, chosen: Language | null) => Promise<void> | undefined;
}

const SpeechContext = createContext<Speech | null>(null);

/** Gives the words below it; `first` is loaded before the first paint. */
export function WordsProvider({ first, children }: { readonly first: { language: Language; words: Words }; readonly children: ReactNode }) {
  const [spoken, setSpoken] = useState(first);
  const speak = useCallback(async (language: Language) => setSpoken({ language, words: await loadWords(language) }), []);
  const speech = useMemo<Speech>(
    () => ({
      ...spoken,
      choose: (language) => {
        keepLanguage(language);
        void speak(language);
      },
      follow: (account, chosen) => {
        if (chosen !== null) keepLanguage(chosen);
        const wanted = chosen ?? chooseLanguage(keptLanguage(), account, []);
        return wanted === document.documentElement.lang ? undefined : speak(wanted);
      },
    }),
    [spoken, speak],
  );
  useEffect(() => {
    document.documentElement.lang = spoken.language;
  }, [spoken.language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('WordsProvider is missing above this component.');
  return speech;
}

export const useWords = (): Words => useSpeech().words;

/** Titles the browser's tab while the component is shown. */
export function useTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title === undefined || title === '' ? 'Conducteur' : `${title} – Conducteur`;
    if (title) noteVisit(location.pathname, title);
  }, [title]);
}
