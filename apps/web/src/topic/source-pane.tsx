import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { OtherSourcesDocument, type OriginFragment } from '../operations/topic.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { Origin } from './cite-line.js';
import type { TopicMatter } from './topic-matter.js';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/ModalBase.css';
import '@mantine/core/styles/Drawer.css';
import '@mantine/core/styles/Overlay.css';
import '@mantine/core/styles/Paper.css';
import css from './source-pane.module.css';

/** What is pointed at: a range of UTF-16 units in the text of its contribution. */
export interface Cited {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly contribution: OriginFragment;
}

interface SourcePaneProps {
  readonly topic: TopicMatter;
  readonly cited: Cited | null;
  readonly forget: () => void;
}

/** The text a quote or question comes from, with its words highlighted: beside the list, or over it on a narrow screen. */
export function SourcePane({ topic, cited, forget }: SourcePaneProps) {
  const { topic: words, app } = useWords();
  const beside = useMediaQuery('(min-width: 1001px)', true, { getInitialValueInEffect: false });
  if (!beside) {
    return (
      <Drawer opened={cited !== null} onClose={forget} position="bottom" size="75%" title={words.source} closeButtonProps={{ 'aria-label': app.close }}>
        {cited && <SourceText topic={topic} cited={cited} />}
      </Drawer>
    );
  }
  return (
    <aside className={`sheet ${css['pane']}`} aria-label={words.source}>
      <h2 className={css['title']}>{words.source}</h2>
      {cited === null ? <p className="soft">{words.sourceHint}</p> : <SourceText key={cited.id} topic={topic} cited={cited} />}
    </aside>
  );
}

function SourceText({ topic, cited }: { readonly topic: TopicMatter; readonly cited: Cited }) {
  const { topic: words, app } = useWords();
  const known = topic.comments.find(({ id }) => id === cited.contribution.id)?.text;
  const [{ data, error, fetching }] = useQuery({ query: OtherSourcesDocument, variables: { id: topic.id }, pause: known !== undefined });
  const text = known ?? [...(data?.topic?.quotes ?? []), ...(data?.topic?.questions ?? [])].find(({ contribution }) => contribution.id === cited.contribution.id)?.contribution.text;
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [text, cited.id]);
  if (error) return <ErrorNote error={error} />;
  if (text === undefined) return fetching ? <Placeholder lines={5} label={app.loading} /> : null;
  return (
    <>
      <p className={css['origin']}>
        <b>{cited.contribution.author ?? words.noAuthor}</b> <Origin contribution={cited.contribution} />
      </p>
      {cited.contribution.question !== null && <p className={css['question']}>{cited.contribution.question}</p>}
      {/* Scrollable by keyboard too. */}
      <div className={css['text']} tabIndex={0} role="region" aria-label={words.source}>
        {text.slice(0, cited.start)}
        <mark ref={mark}>{text.slice(cited.start, cited.end)}</mark>
        {text.slice(cited.end)}
      </div>
    </>
  );
}
