import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { Link } from 'wouter';
import { Note } from '../look/note.js';
import { SeatApplicantDocument, type BoardCardFragment } from '../operations/applications.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { useWords } from '../words/words-provider.js';
import css from './applications.module.css';
import type { BoardFrame } from './use-board.js';

/** « Placer dans l'émission… » of somebody accepted. */
export function SeatForm({ card, frame, seated }: { readonly card: BoardCardFragment; readonly frame: BoardFrame; readonly seated: () => Promise<void> }) {
  const { applications: words } = useWords();
  const { tell } = useToasts();
  const there = frame.episodes.filter(({ id }) => card.seatedIn.includes(id));
  const open = frame.episodes.filter(({ id }) => !card.seatedIn.includes(id));
  const [chosen, setChosen] = useState('');
  const episode = open.find(({ id }) => id === chosen) ?? open[0];
  const [{ data, error, fetching }, send] = useMutation(SeatApplicantDocument);
  const seat = async () => {
    if (episode === undefined) return;
    const answer = await send({ id: card.id, episodeId: episode.id });
    if (answer.data?.seatApplicant.__typename !== 'ApplicantSeated') return;
    tell({ says: words.seatDone(card.person.name, episode.title) });
    await seated();
  };
  const refused = data?.seatApplicant;
  return (
    <section className={css['part']} aria-label={`${words.seat} : ${card.person.name}`}>
      <h3>{words.seat}</h3>
      {there.map(({ id, title }) => <p key={id}><Link href={`/emissions/${id}/intervenants`}>{words.seatedIn(title)}</Link></p>)}
      {frame.episodes.length === 0 && <p>{words.noEpisode} <Link href={`/sujets/${frame.topicId}/emission`}>{words.openEpisode}</Link></p>}
      {episode !== undefined && (
        <>
          <p className="soft">{words.seatHint}</p>
          <div className={css['row']}>
            <NativeSelect aria-label={words.seatIn} value={episode.id} onChange={(event) => setChosen(event.currentTarget.value)} data={open.map(({ id, title }) => ({ value: id, label: title }))} />
            <Button variant="default" loading={fetching} onClick={() => void seat()}>{words.seatNow}</Button>
          </div>
        </>
      )}
      {refused?.__typename === 'ApplicationNotTaken' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
    </section>
  );
}
