import { formatDuration } from '#rundown';
import { Button, Modal } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from 'urql';
import { Note } from '../look/note.js';
import { EditEpisodeDocument, StudioChoicesDocument } from '../operations/episode.js';
import { ErrorNote } from '../server/error-note.js';
import '../topic/dialog.js';
import { useWords } from '../words/words-provider.js';
import { readEpisode, type EpisodeDraft } from './draft-episode.js';
import { EpisodeFields } from './episode-fields.js';
import css from './open-episode-page.module.css';

/** An episode as it is kept. */
export interface KeptEpisode {
  readonly id: string;
  readonly title: string;
  readonly start: string | null;
  readonly zone: string;
  readonly targetSeconds: number;
  readonly seats: number;
  readonly venue: string | null;
  readonly showsMatter: boolean;
  readonly studio: { readonly id: string } | null;
}

interface EditEpisodeDialogProps {
  readonly episode: KeptEpisode;
  /** Of the draft as it is shown. */
  readonly revision: number;
  /** The draft is to be read again; the form stays. */
  readonly reread: () => void;
  readonly done: () => void;
  readonly close: () => void;
}

/** Changes an episode; says what becomes of it for those concerned. */
export function EditEpisodeDialog({ episode, revision, reread, done, close }: EditEpisodeDialogProps) {
  const { episode: words, app } = useWords();
  const [{ data: choices }] = useQuery({ query: StudioChoicesDocument, requestPolicy: 'cache-and-network' });
  const [{ data, error, fetching }, send] = useMutation(EditEpisodeDocument);
  const [draft, setDraft] = useState<EpisodeDraft>(() => draftOf(episode));
  const [sent, setSent] = useState({ start: draft.start, zone: draft.zone });
  const nameless = draft.title.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readEpisode(draft, words);
    if (read === null || nameless) return;
    setSent({ start: draft.start, zone: draft.zone });
    const edited = (await send({ input: { episodeId: episode.id, expectedRevision: revision, ...read } })).data?.editEpisode;
    if (edited?.__typename === 'EpisodeEdited') done();
    else if (edited?.__typename === 'StaleRevision') reread();
  };
  const refused = data?.editEpisode;
  const startRefused = refused?.__typename === 'StartRefused' && sent.start === draft.start && sent.zone === draft.zone ? refused.message : undefined;
  return (
    <Modal opened onClose={close} title={words.editTitle} closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }} size="xl">
      <form onSubmit={(event) => void submit(event)} className={css['dialog']} noValidate aria-label={words.editTitle}>
        <Note tone="info">{words.editTells}</Note>
        <EpisodeFields draft={draft} studios={choices?.studios ?? []} change={(part) => setDraft((old) => ({ ...old, ...part }))} startRefused={startRefused} titleWrong={nameless ? words.nameWrong : undefined}>
          {draft.length !== formatDuration(episode.targetSeconds) && <Note tone="info" role="status">{words.editLength}</Note>}
        </EpisodeFields>
        {refused?.__typename === 'InvalidValue' && <Note tone="warn" role="alert">{refused.message}</Note>}
        {refused?.__typename === 'StaleRevision' && <Note tone="warn" role="alert">{words.stale}</Note>}
        {error && <ErrorNote error={error} />}
        <div className={css['actions']}>
          <Button type="submit" size="md" loading={fetching}>{words.save}</Button>
          <Button variant="subtle" size="md" onClick={close}>{app.cancel}</Button>
        </div>
      </form>
    </Modal>
  );
}

const draftOf = ({ title, start, zone, targetSeconds, seats, venue, showsMatter, studio }: KeptEpisode): EpisodeDraft => ({
  title, start: start ?? '', zone, length: formatDuration(targetSeconds), seats: String(seats), studioId: studio?.id ?? '', venue: studio === null ? (venue ?? '') : '', showsMatter,
});
