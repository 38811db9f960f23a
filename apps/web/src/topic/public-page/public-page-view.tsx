import { shownIn, type TopicState } from '#audience';
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useClient, useQuery, type CombinedError } from 'urql';
import { useActs } from '../../acts/offer-acts.js';
import { Placeholder } from '../../look/blank.js';
import { Note } from '../../look/note.js';
import { EditTopicPageDocument, MoveTopicDocument, PublicPageDocument, type EditedPageFragment, type PublicPageQuery } from '../../operations/public-page.js';
import { ErrorNote } from '../../server/error-note.js';
import { useToasts } from '../../toasts/toasts.js';
import { sayInstant } from '../../words/dates.js';
import { useSpeech, useWords } from '../../words/words-provider.js';
import { useTopicHand } from '../hand/hand-provider.js';
import { keepDraft, keptDraft } from './kept-drafts.js';
import { sameDraft, toDraft, toInput, type PageDraft } from './page-draft.js';
import { PageForm } from './page-form.js';
import { PagePreview } from './page-preview.js';
import { PageRooms } from './page-rooms.js';
import css from './public-page.module.css';
import { StateStepper } from './state-stepper.js';

/** « Page publique » : what the public sees of the topic, written beside how it will look. */
export default function PublicPageView() {
  const { app } = useWords();
  const { topic } = useTopicHand();
  const [{ data, error }, again] = useQuery({ query: PublicPageDocument, variables: { topicId: topic.id }, requestPolicy: 'network-only' });
  if (data?.topicPage) return <PublicPage first={data.topicPage} categories={data.categories} />;
  return error ? <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} /> : <Placeholder lines={12} label={app.loading} />;
}

function PublicPage({ first, categories }: { readonly first: EditedPageFragment; readonly categories: PublicPageQuery['categories'] }) {
  const { words: { publicPage: words }, language } = useSpeech();
  const { topic, reload } = useTopicHand();
  const { tell } = useToasts();
  const client = useClient();
  const [kept] = useState(() => keptDraft(first.id));
  const [base, setBase] = useState(kept?.base ?? first);
  const [draft, setDraft] = useState<PageDraft>(kept?.draft ?? toDraft(first));
  const [theirs, setTheirs] = useState<EditedPageFragment | null>(kept !== undefined && kept.base.revision !== first.revision ? first : null);
  const [refused, setRefused] = useState<string | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [busy, setBusy] = useState<'save' | 'move' | null>(null);
  const [shows, setShows] = useState<'write' | 'preview'>('write');
  const dirty = !sameDraft(draft, toDraft(base));
  useEffect(() => {
    keepDraft(base.id, dirty ? { draft, base } : null);
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [base, draft, dirty]);

  const start = (what: 'save' | 'move') => {
    setBusy(what);
    setRefused(null);
    setError(undefined);
  };
  const took = async (page: EditedPageFragment, says: string) => {
    setBase(page);
    setTheirs(null);
    tell({ says });
    await reload();
  };
  const save = async (revision = base.revision) => {
    start('save');
    const result = await client.mutation(EditTopicPageDocument, { input: toInput(draft, base.id, revision) });
    const answer = result.data?.editTopicPage;
    setError(result.error);
    if (answer?.__typename === 'TopicPageSaved') {
      setDraft(toDraft(answer.page));
      await took(answer.page, words.saved);
    } else if (answer?.__typename === 'StalePage') setTheirs(answer.page);
    else if (answer) setRefused(answer.message);
    setBusy(null);
  };
  const move = async (to: TopicState) => {
    start('move');
    const result = await client.mutation(MoveTopicDocument, { input: { topicId: base.id, expectedRevision: base.revision, to } });
    const answer = result.data?.moveTopic;
    setError(result.error);
    // What is being written here stays: only what it stands on is newer.
    if (answer?.__typename === 'TopicPageSaved') await took(answer.page, words.moved(words.states[to]));
    else if (answer?.__typename === 'StalePage') setTheirs(answer.page);
    else if (answer) setRefused(answer.message);
    setBusy(null);
  };
  const takeTheirs = () => {
    if (theirs === null) return;
    setBase(theirs);
    setDraft(toDraft(theirs));
    setTheirs(null);
  };
  useActs([{ id: 'save-page', label: words.save, keys: 'mod+s', act: () => { if (dirty && busy === null) void save(); } }]);
  const path = `/sujets/${base.slug}`;
  return (
    <div className={css['page']}>
      <PageRooms topicId={base.id} current="page" />
      <StateStepper topicId={base.id} state={base.state} next={base.nextStates} busy={busy === 'move'} move={(to) => void move(to)} />
      <p className={css['top']}>
        {shownIn(base.state).page ? <a href={path} target="_blank" rel="noopener">{words.open}</a> : <span>{words.openDraft}</span>}
        <span className={css['address']}>{words.address} {location.origin}{path}</span>
      </p>
      <div className={css['choice']}>
        {(['write', 'preview'] as const).map((one) => <button key={one} type="button" aria-pressed={shows === one} onClick={() => setShows(one)}>{words[one]}</button>)}
      </div>
      <div className={css['beside']} data-shows={shows}>
        <PageForm draft={draft} imported={base.imported} categories={categories} change={(edited) => setDraft((before) => ({ ...before, ...edited }))} />
        <PagePreview draft={draft} imported={base.imported} language={topic.language ?? topic.detectedLanguage} />
      </div>
      {theirs !== null && (
        <Note tone="warn" role="alert">
          {words.stale(theirs.editedByName ?? words.somebody)}{' '}
          <Button size="compact-md" variant="default" onClick={takeTheirs}>{words.takeTheirs}</Button>{' '}
          <Button size="compact-md" onClick={() => { setBase(theirs); setTheirs(null); void save(theirs.revision); }}>{words.keepMine}</Button>
        </Note>
      )}
      {refused !== null && <Note tone="warn" role="alert">{refused}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['bar']}>
        <span role="status">
          {dirty ? <b>{words.unsaved}</b> : <span className="soft">{words.savedAll}{base.editedByName !== null && base.editedAt !== null && `, ${words.editedBy(base.editedByName, sayInstant(base.editedAt, language))}`}</span>}
        </span>
        {dirty && <Button variant="subtle" onClick={() => setDraft(toDraft(base))}>{words.discard}</Button>}
        <Button loading={busy === 'save'} disabled={!dirty} onClick={() => void save()}>{words.save}</Button>
      </div>
    </div>
  );
}
