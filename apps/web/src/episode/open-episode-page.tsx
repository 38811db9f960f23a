import { typesetFrench } from '#print';
import { EPISODE_BOUNDS, formatDuration } from '#rundown';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from 'urql';
import { Link, useLocation } from 'wouter';
import { Placeholder } from '../look/blank.js';
import { Note } from '../look/note.js';
import { OpenEpisodeDocument, TopicToRecordDocument, type TopicToRecordQuery } from '../operations/episode.js';
import { ErrorNote } from '../server/error-note.js';
import { NotFound } from '../shell/not-found.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { isPast } from './is-past.js';
import { readLength } from './read-length.js';
import css from './open-episode-page.module.css';

const ZONES = Intl.supportedValuesOf('timeZone');
const HOME_ZONE = 'Europe/Paris';
const { shortestSeconds, longestSeconds, fewestSeats, mostSeats } = EPISODE_BOUNDS;
const LENGTHS = [formatDuration(shortestSeconds), formatDuration(longestSeconds)] as const;

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
      <EpisodeForm topicId={topicId} venue={data.topic.venue ?? ''} templates={data.showTemplates} />
    </div>
  );
}

interface EpisodeFormProps {
  readonly topicId: string;
  readonly venue: string;
  readonly templates: TopicToRecordQuery['showTemplates'];
}

function EpisodeForm({ topicId, venue: usualVenue, templates }: EpisodeFormProps) {
  const { episode: words, templates: templateWords, app } = useWords();
  const [, go] = useLocation();
  const [{ data, error, fetching }, send] = useMutation(OpenEpisodeDocument);
  const [title, setTitle] = useState('');
  const [start, setStart] = useState('');
  const [zone, setZone] = useState(HOME_ZONE);
  const [length, setLength] = useState('52:00');
  const [seats, setSeats] = useState('5');
  const [venue, setVenue] = useState(usualVenue);
  const [template, setTemplate] = useState((templates.find(({ own }) => !own) ?? templates[0])?.id ?? null);
  const [sent, setSent] = useState({ start, zone });
  const read = readLength(length, words);
  const lengthFits = read !== null && read.seconds >= shortestSeconds && read.seconds <= longestSeconds;
  const lengthWrong = read === null ? words.lengthWrong : lengthFits ? undefined : words.lengthOutside(...LENGTHS);
  const seatCount = /^\d{1,2}$/.test(seats) && Number(seats) >= fewestSeats && Number(seats) <= mostSeats ? Number(seats) : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (read === null || !lengthFits || seatCount === null) return;
    setSent({ start, zone });
    const input = { topicId, title: title.trim() || null, start: start || null, zone, targetSeconds: read.seconds, seats: seatCount, venue: venue.trim() || null, template };
    const opened = (await send({ input })).data?.openEpisode;
    if (opened?.__typename === 'EpisodeOpened') go(`/emissions/${opened.episode.id}`);
  };

  const refused = data?.openEpisode;
  // What was said of one date says nothing of the next.
  const startRefused = refused?.__typename === 'StartRefused' && sent.start === start && sent.zone === zone ? refused.message : undefined;
  const optional = <span className="soft"> ({app.optional})</span>;
  return (
    <form onSubmit={submit} className={css['form']} aria-label={words.title}>
      <div className={css['row']}>
        <TextInput type="datetime-local" label={<>{words.start}{optional}</>} description={words.startHint} value={start} onChange={(event) => setStart(event.currentTarget.value)} error={startRefused} max="9999-12-31T23:59" size="md" autoFocus />
        <NativeSelect label={words.zone} description={words.zoneHint} value={zone} onChange={(event) => setZone(event.currentTarget.value)} data={ZONES.includes(HOME_ZONE) ? ZONES : [HOME_ZONE, ...ZONES]} size="md" />
      </div>
      {isPast(start, zone, new Date()) && <Note tone="info" role="status">{words.startPast}</Note>}
      <div className={css['row']}>
        <div>
          <TextInput label={words.length} description={words.lengthHint(...LENGTHS)} value={length} onChange={(event) => setLength(event.currentTarget.value)} error={lengthWrong} inputMode="text" autoComplete="off" size="md" className="tabular" />
          <p className={css['reads']} role="status">{read !== null && words.lengthReads(read.spoken)}</p>
        </div>
        <TextInput label={words.seats} description={words.seatsHint} value={seats} onChange={(event) => setSeats(event.currentTarget.value)} error={seatCount === null ? words.seatsWrong(fewestSeats, mostSeats) : undefined} inputMode="numeric" autoComplete="off" size="md" />
      </div>
      <NativeSelect label={templateWords.choose} description={templateWords.chooseHint} value={template ?? ''} onChange={(event) => setTemplate(event.currentTarget.value)} data={templates.map(({ id, name }) => ({ value: id, label: name }))} size="md" />
      <TextInput label={<>{words.name}{optional}</>} description={words.nameHint} value={title} onChange={(event) => setTitle(event.currentTarget.value)} size="md" />
      <TextInput label={<>{words.venue}{optional}</>} value={venue} onChange={(event) => setVenue(event.currentTarget.value)} size="md" />
      {refused?.__typename === 'InvalidValue' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['actions']}>
        <Button type="submit" size="md" loading={fetching}>{words.submit}</Button>
        <Button component={Link} href={`/sujets/${topicId}`} variant="subtle" size="md">{app.cancel}</Button>
      </div>
    </form>
  );
}
