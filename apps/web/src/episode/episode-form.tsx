import { formatDuration } from '#rundown';
import { Button, NativeSelect } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useMutation } from 'urql';
import { Note } from '../look/note.js';
import { OpenEpisodeDocument, type TopicToRecordQuery } from '../operations/episode.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { readEpisode, type EpisodeDraft } from './draft-episode.js';
import { EpisodeFields } from './episode-fields.js';
import { HOME_ZONE } from './zones.js';
import css from './open-episode-page.module.css';

interface EpisodeFormProps {
  readonly topicId: string;
  readonly venue: string;
  readonly templates: TopicToRecordQuery['showTemplates'];
  readonly studios: TopicToRecordQuery['studios'];
  /** What is known already: where, and when. */
  readonly known?: Partial<Pick<EpisodeDraft, 'start' | 'studioId'>>;
  readonly opened: (episodeId: string) => void;
  readonly cancel: ReactNode;
}

/** Everything an episode is opened with. */
export function EpisodeForm({ topicId, venue, templates, studios, known = {}, opened, cancel }: EpisodeFormProps) {
  const { episode: words, templates: templateWords } = useWords();
  const [{ data, error, fetching }, send] = useMutation(OpenEpisodeDocument);
  // A house with one studio records there.
  const only = known.studioId === undefined ? (studios.length === 1 ? studios[0] : undefined) : studios.find(({ id }) => id === known.studioId);
  const usual = templates.find(({ own }) => !own) ?? templates[0];
  const [draft, setDraft] = useState<EpisodeDraft>({
    title: '', start: known.start ?? '', zone: only?.zone ?? HOME_ZONE, length: formatDuration(usual?.targetSeconds ?? 3120), seats: String(only?.seats ?? usual?.seats ?? 5), studioId: only?.id ?? '', venue, showsMatter: false,
  });
  const [template, setTemplate] = useState(usual?.id ?? null);
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
    const answer = (await send({ input: { topicId, ...read, title: read.title || null, template } })).data?.openEpisode;
    if (answer?.__typename === 'EpisodeOpened') opened(answer.episode.id);
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
        {cancel}
      </div>
    </form>
  );
}
