import { typesetFrench } from '#print';
import { formatDuration } from '#rundown';
import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { Placeholder } from '../look/blank.js';
import { Note } from '../look/note.js';
import { OpenEpisodeDocument, TopicToRecordDocument, type TopicToRecordQuery } from '../operations/episode.js';
import { ErrorNote } from '../server/error-note.js';
import { NotFound } from '../shell/not-found.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { readEpisode, type EpisodeDraft } from './draft-episode.js';
import { EpisodeFields } from './episode-fields.js';
import { HOME_ZONE } from './zones.js';
import css from './open-episode-page.module.css';

/** Opens an episode on a topic: when, how long, how many around the table. */
export default function OpenEpisodePage({ topicId }: { readonly topicId: string }) {
  const { episode: words, app } = useWords();
  const [{ data, error }] = useQuery({ query: TopicToRecordDocument, variables: { id: topicId } });
  useTitle(words.title);
  if (error) return <ErrorNote error={error} />;
  if (!data) return <Placeholder lines={8} label={app.loading} />;
  if (data.topic === null) return <NotFound />;
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      <p className={css['topic']}><span className="label">{words.about}</span> <Link href={`/sujets/${topicId}`}>{typesetFrench(data.topic.title)}</Link></p>
      <EpisodeForm topicId={topicId} venue={data.topic.venue ?? ''} templates={data.showTemplates} studios={data.studios} />
    </div>
  );
}

interface EpisodeFormProps {
  readonly topicId: string;
  readonly venue: string;
  readonly templates: TopicToRecordQuery['showTemplates'];
  readonly studios: TopicToRecordQuery['studios'];
}

function EpisodeForm({ topicId, venue, templates, studios }: EpisodeFormProps) {
  const { episode: words, templates: templateWords, app } = useWords();
  const [, go] = useLocation();
  const [{ data, error, fetching }, send] = useMutation(OpenEpisodeDocument);
  // A house with one studio records there.
  const only = studios.length === 1 ? studios[0] : undefined;
  const [draft, setDraft] = useState<EpisodeDraft>({
    title: '', start: '', zone: only?.zone ?? HOME_ZONE, length: '52:00', seats: String(only?.seats ?? 5), studioId: only?.id ?? '', venue, showsMatter: false,
  });
  const [template, setTemplate] = useState((templates.find(({ own }) => !own) ?? templates[0])?.id ?? null);
  const [sent, setSent] = useState({ start: '', zone: HOME_ZONE });

  /** A template brings its length, and as many chairs as the studio has. */
  const choose = (id: string) => {
    setTemplate(id);
    const chosen = templates.find((one) => one.id === id);
    if (chosen === undefined) return;
    const most = studios.find((one) => one.id === draft.studioId)?.seats ?? Infinity;
    setDraft((old) => ({ ...old, length: formatDuration(chosen.targetSeconds), seats: String(Math.min(chosen.seats, most)) }));
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readEpisode(draft, words);
    if (read === null) return;
    setSent({ start: draft.start, zone: draft.zone });
    const opened = (await send({ input: { topicId, ...read, title: read.title || null, template } })).data?.openEpisode;
    if (opened?.__typename === 'EpisodeOpened') go(`/emissions/${opened.episode.id}`);
  };

  const refused = data?.openEpisode;
  // What was said of one date says nothing of the next.
  const startRefused = refused?.__typename === 'StartRefused' && sent.start === draft.start && sent.zone === draft.zone ? refused.message : undefined;
  return (
    <form onSubmit={(event) => void submit(event)} className={css['form']} aria-label={words.title}>
      <EpisodeFields draft={draft} studios={studios} change={(part) => setDraft((old) => ({ ...old, ...part }))} startRefused={startRefused} titleWrong={null}>
        <NativeSelect label={templateWords.choose} description={templateWords.chooseHint} value={template ?? ''} onChange={(event) => choose(event.currentTarget.value)} data={templates.map(({ id, name }) => ({ value: id, label: name }))} size="md" />
      </EpisodeFields>
      {refused?.__typename === 'InvalidValue' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['actions']}>
        <Button type="submit" size="md" loading={fetching}>{words.submit}</Button>
        <Button component={Link} href={`/sujets/${topicId}`} variant="subtle" size="md">{app.cancel}</Button>
      </div>
    </form>
  );
}
