import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { mayMoveTopic } from '#audience';
import { typesetFrench } from '#print';
import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useCallback, useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import { Link } from 'wouter';
import { Placeholder } from '../../look/blank.js';
import { Note } from '../../look/note.js';
import { PublicationDraftDocument, PublishTopicDocument, type PublicationDraftFragment } from '../../operations/publication.js';
import { ErrorNote } from '../../server/error-note.js';
import { useToasts } from '../../toasts/toasts.js';
import { sayInstant, sayLocal } from '../../words/dates.js';
import { useSpeech } from '../../words/words-provider.js';
import { useTopicHand } from '../hand/hand-provider.js';
import { PageRooms } from '../public-page/page-rooms.js';
import { ChapterRows } from './chapter-rows.js';
import { chaptersIn, formOf, readOffset, type PublicationForm } from './publication-form.js';
import css from './publication-view.module.css';

/** « Publication » : where the show can be watched, its chapters with the minute each person will read, and what blocks it. */
export default function PublicationView() {
  const { words: { app } } = useSpeech();
  const { topic, reload } = useTopicHand();
  const client = useClient();
  const [draft, setDraft] = useState<PublicationDraftFragment>();
  const [error, setError] = useState<CombinedError>();
  const read = useCallback(async (episodeId: string | null) => {
    const result = await client.query(PublicationDraftDocument, { topicId: topic.id, episodeId }, { requestPolicy: 'network-only' });
    setError(result.error);
    if (result.data?.publicationDraft) setDraft(result.data.publicationDraft);
  }, [client, topic.id]);
  useEffect(() => void read(null), [read]);
  return (
    <>
      <PageRooms topicId={topic.id} current="publication" />
      {error && <ErrorNote error={error} retry={() => void read(null)} />}
      {draft === undefined ? !error && <Placeholder lines={10} label={app.loading} /> : (
        <Publication key={`${draft.revision} ${draft.episodeId ?? ''}`} draft={draft} choose={(id) => void read(id)} published={async () => { await read(draft.episodeId); await reload(); }} />
      )}
    </>
  );
}

interface PublicationProps {
  readonly draft: PublicationDraftFragment;
  readonly choose: (episodeId: string) => void;
  readonly published: () => Promise<void>;
}

function Publication({ draft, choose, published }: PublicationProps) {
  const { words: { publication: words, publicPage }, language } = useSpeech();
  const { tell } = useToasts();
  const client = useClient();
  const [form, setForm] = useState<PublicationForm>(() => formOf(draft));
  const [refused, setRefused] = useState<string | null>(null);
  const [unsigned, setUnsigned] = useState<string | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [busy, setBusy] = useState(false);
  const set = (text: string) => (language === 'fr' ? typesetFrench(text) : text);
  const change = (edited: Partial<PublicationForm>) => setForm((before) => ({ ...before, ...edited }));
  const chapters = chaptersIn(draft, form);
  const offset = readOffset(form.offset);
  const isOut = draft.state === 'published';
  const mayPublish = isOut || mayMoveTopic(draft.state, 'published');
  const show = draft.shows.find(({ episodeId }) => episodeId === draft.episodeId);
  const names = (people: readonly { readonly name: string }[]) => people.map(({ name }) => name).join(', ');
  const publish = async () => {
    if (offset === null) return;
    setBusy(true);
    setRefused(null);
    setUnsigned(null);
    const { data, error: failed } = await client.mutation(PublishTopicDocument, { input: {
      topicId: draft.topicId, expectedRevision: draft.revision, episodeId: draft.episodeId, url: form.url, offsetSeconds: offset, reason: form.reason.trim() === '' ? null : form.reason,
      chapters: chapters.map(({ segmentId, startSeconds }) => ({ segmentId, startSeconds })),
    } });
    setBusy(false);
    setError(failed);
    const answer = data?.publishTopic;
    if (answer?.__typename === 'TopicPageSaved') {
      tell({ says: words.published });
      await published();
    } else if (answer?.__typename === 'RightsMissing' && draft.unsigned.length > 0) setUnsigned(words.reasonMissing);
    else if (answer) setRefused(answer.message);
  };
  return (
    <form className={css['view']} onSubmit={(event) => { event.preventDefault(); void publish(); }} noValidate>
      <p className={css['lead']}>{words.lead}</p>
      {!mayPublish && <Note tone="info">{words.notYet(publicPage.states[draft.state])}</Note>}
      {draft.shows.length > 1 && (
        <NativeSelect label={words.show} description={words.showHint} value={draft.episodeId ?? ''} onChange={(event) => choose(event.currentTarget.value)}
          data={draft.shows.map(({ episodeId, title, start, published: isPublished }) => ({ value: episodeId, label: [set(title), start === null ? '' : sayLocal(start, language), isPublished ? words.isPublished : ''].filter((part) => part !== '').join(' · ') }))} />
      )}
      {draft.last !== null && (
        <Note tone="done">
          {words.last(sayInstant(draft.last.at, language), draft.last.byName ?? words.somebody)}
          {draft.last.reason !== null && ` ${words.without(names(draft.last.withoutRights), draft.last.reason)}`}
          {isOut && <> <Link href={`/sujets/${draft.topicId}?vue=points`}>{words.tell}</Link></>}
        </Note>
      )}
      <TextInput type="url" label={words.url} description={words.urlHint} placeholder="https://" value={form.url} onChange={(event) => change({ url: event.currentTarget.value })} />
      <div className={css['pair']}>
        <TextInput label={words.offset} description={words.offsetHint} value={form.offset} error={offset === null ? words.offsetWrong : undefined} onChange={(event) => change({ offset: event.currentTarget.value })} />
      </div>
      <section aria-labelledby="chapters" className={css['part']}>
        <h3 id="chapters">{words.chapters}</h3>
        <p className="soft">{show === undefined ? words.noShow : show.noted ? words.noted : words.planned(show.version)}</p>
        <ChapterRows draft={draft} chapters={chapters} form={form} change={change} />
      </section>
      {draft.shows.length > 0 && draft.presentCount === 0 && <Note tone="info">{words.nobodyPresent}</Note>}
      {draft.unsigned.length > 0 && (
        <section className={css['part']}>
          <Note tone="warn">{words.rights(names(draft.unsigned), draft.unsigned.length > 1 ? 's' : '')}</Note>
          <Textarea label={words.reason} error={unsigned ?? undefined} value={form.reason} rows={2} maxLength={1_000} onChange={(event) => change({ reason: event.currentTarget.value })} />
        </section>
      )}
      {refused !== null && <Note tone="warn" role="alert">{refused}</Note>}
      {error && <ErrorNote error={error} />}
      <div><Button type="submit" loading={busy} disabled={!mayPublish || offset === null || chapters.some(({ wrong }) => wrong)}>{isOut && draft.last !== null ? words.correct : words.publish}</Button></div>
    </form>
  );
}
