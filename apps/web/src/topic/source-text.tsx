import { useEffect, useMemo, useRef, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Placeholder } from '../look/blank.js';
import { OtherSourcesDocument, type OriginFragment, type WrittenFragment } from '../operations/topic.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { Origin } from './cite-line.js';
import { markSpans } from './mark-spans.js';
import type { TopicMatter } from './topic-matter.js';
import css from './source-pane.module.css';

interface SourceTextProps {
  readonly topic: TopicMatter;
  readonly cited: { readonly id: string; readonly start: number; readonly end: number; readonly contribution: OriginFragment };
}

/** A whole contribution with what is cited highlighted, and the words that hint at a position underlined. */
export function SourceText({ topic, cited }: SourceTextProps) {
  const { topic: words, app, hand } = useWords();
  const { source, error } = useSource(topic, cited.contribution.id);
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [source, cited.id]);
  const spans = useMemo(() => (source === undefined ? [] : markSpans(source.text, cited, source.position?.cues ?? [])), [source, cited]);
  if (error) return <ErrorNote error={error} />;
  if (source === undefined) return <Placeholder lines={5} label={app.loading} />;
  const first = spans.findIndex((span) => span.cited);
  return (
    <>
      <p className={css['origin']}>
        <b>{cited.contribution.author ?? words.noAuthor}</b> <Origin contribution={cited.contribution} />
      </p>
      {cited.contribution.question !== null && <p className={css['question']}>{cited.contribution.question}</p>}
      {source.position !== null && <p className={css['position']} data-stance={source.position.stance}>{hand.position(hand.stances[source.position.stance])}</p>}
      {/* Scrollable by keyboard too. */}
      <div className={css['text']} tabIndex={0} role="region" aria-label={words.source}>
        {spans.map(({ text, cited: isCited, cue }, i) => {
          const said = cue === null ? text : <span className={css['cue']} data-stance={cue.stance} title={`${hand.cues} : ${hand.stances[cue.stance]}, ${hand.toConfirm}`}>{text}</span>;
          return isCited ? <mark key={i} ref={i === first ? mark : undefined}>{said}</mark> : <span key={i}>{said}</span>;
        })}
      </div>
    </>
  );
}

/** A contribution with its text: known with the topic, else asked for once. */
function useSource(topic: TopicMatter, id: string): { readonly source: WrittenFragment | undefined; readonly error: CombinedError | undefined } {
  const client = useClient();
  const [others, setOthers] = useState<readonly WrittenFragment[]>([]);
  const [error, setError] = useState<CombinedError>();
  const source = [...topic.comments, ...topic.contributions, ...others].find((one) => one.id === id);
  const missing = source === undefined;
  useEffect(() => {
    if (!missing) return undefined;
    let left = false;
    void client.query(OtherSourcesDocument, { id: topic.id }).then((result) => {
      if (left) return;
      setError(result.error);
      setOthers([...(result.data?.topic?.quotes ?? []), ...(result.data?.topic?.questions ?? [])].map(({ contribution }) => contribution));
    });
    return () => {
      left = true;
    };
  }, [client, topic.id, missing]);
  return { source, error };
}
