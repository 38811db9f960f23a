import { typesetFrench } from '#print';
import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link } from 'wouter';
import { EpisodeForm } from '../episode/episode-form.js';
import { Blank, Placeholder } from '../look/blank.js';
import { DayChoicesDocument } from '../operations/day.js';
import { ErrorNote } from '../server/error-note.js';
import '../topic/dialog.js';
import { useWords } from '../words/words-provider.js';
import css from './day-page.module.css';

interface OpenShowDialogProps {
  /** Local date-time proposed. */
  readonly start: string;
  /** Null: not said yet. */
  readonly studioId: string | null;
  readonly opened: () => void;
  readonly close: () => void;
}

/** Opens an episode in a slot of the day, on a topic that is chosen first. */
export function OpenShowDialog({ start, studioId, opened, close }: OpenShowDialogProps) {
  const { day: words, app } = useWords();
  const [{ data, error }] = useQuery({ query: DayChoicesDocument, requestPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState('');
  const topic = data?.topics.find(({ id }) => id === chosen) ?? data?.topics[0];
  return (
    <Modal opened onClose={close} title={words.openOne} closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }} size="xl">
      {error && <ErrorNote error={error} />}
      {data === undefined && !error && <Placeholder lines={6} label={app.loading} />}
      {data !== undefined && (topic === undefined ? (
        <Blank title={words.noTopic} action={<Link href="/importer">{words.toImport}</Link>} />
      ) : (
        <div className={css['dialog']}>
          <NativeSelect label={words.chooseTopic} value={topic.id} onChange={(event) => setChosen(event.currentTarget.value)} data={data.topics.map(({ id, title }) => ({ value: id, label: typesetFrench(title) }))} size="md" autoFocus />
          <EpisodeForm key={topic.id} topicId={topic.id} venue={topic.venue ?? ''} templates={data.showTemplates} studios={data.studios} known={{ start, ...(studioId !== null && { studioId }) }} opened={opened} cancel={<Button variant="subtle" size="md" onClick={close}>{app.cancel}</Button>} />
        </div>
      ))}
    </Modal>
  );
}
