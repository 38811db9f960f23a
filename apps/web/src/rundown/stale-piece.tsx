import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useClient } from 'urql';
import { Icon } from '../look/icons.js';
import { StaleSourcesDocument, type StaleSourcesQuery } from '../operations/stale-sources.js';
import { sayInstant } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import css from './stale-piece.module.css';

type Source = StaleSourcesQuery['staleSources'][number];

const StaleSources = createContext<ReadonlyMap<string, Source>>(new Map());

interface StaleSourcesProviderProps {
  readonly rundownId: string;
  /** Lines said to cite what is no more: nothing is asked while there are none. */
  readonly lines: string;
  readonly children: ReactNode;
}

/** Fetches what became of the words that lines cite and the topic no longer holds. */
export function StaleSourcesProvider({ rundownId, lines, children }: StaleSourcesProviderProps) {
  const client = useClient();
  const [sources, setSources] = useState<ReadonlyMap<string, Source>>(new Map());
  useEffect(() => {
    let left = false;
    if (lines === '') setSources(new Map());
    else {
      void client.query(StaleSourcesDocument, { rundownId }, { requestPolicy: 'network-only' }).then(({ data }) => {
        if (!left && data) setSources(new Map(data.staleSources.flatMap((source) => [...source.quotes, ...source.questions].map((piece) => [piece, source] as const))));
      });
    }
    return () => {
      left = true;
    };
  }, [client, rundownId, lines]);
  return <StaleSources value={sources}>{children}</StaleSources>;
}

/** Marks a quote or question whose text was changed or taken back since; its versions are shown on demand. */
export function StalePiece({ piece }: { readonly piece: string }) {
  const { words: { staleWords: words }, language } = useSpeech();
  const source = useContext(StaleSources).get(piece);
  const [opened, setOpened] = useState(false);
  if (source === undefined) return null;
  return (
    <>
      <button type="button" className={css['mark']} aria-expanded={opened} title={opened ? words.hide : words.see} onClick={() => setOpened(!opened)}>
        <Icon name="warn" size={13} /> {source.textNow === null ? words.goneMark : words.mark}
      </button>
      {opened && (
        <dl className={css['versions']}>
          {source.wordings.length === 0 && <div><dt className="label">{words.quoted}</dt><dd>{source.textThen}</dd></div>}
          {source.wordings.map(({ wording, text, writtenAt }) => <div key={wording}><dt className="label">{text === source.textThen ? `${words.quoted} – ` : ''}{words.original(sayInstant(writtenAt, language))}</dt><dd>{text}</dd></div>)}
          <div><dt className="label">{words.now}</dt><dd>{source.textNow ?? words.gone}</dd></div>
        </dl>
      )}
    </>
  );
}
