import { EPISODE_BOUNDS, formatDuration } from '#rundown';
import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { Note } from '../look/note.js';
import { useWords } from '../words/words-provider.js';
import { moveTo, readSeats, readTarget, type EpisodeDraft, type StudioChoice } from './draft-episode.js';
import { isPast } from './is-past.js';
import { readLength } from './read-length.js';
import { ZONES } from './zones.js';
import css from './open-episode-page.module.css';

interface EpisodeFieldsProps {
  readonly draft: EpisodeDraft;
  readonly studios: readonly StudioChoice[];
  readonly change: (part: Partial<EpisodeDraft>) => void;
  /** What the server said of the date as it stands. */
  readonly startRefused: string | undefined;
  /** Null where a title may be left out. */
  readonly titleWrong: string | null | undefined;
  /** Between the sizes and the title. */
  readonly children?: ReactNode;
}

const { shortestSeconds, longestSeconds, fewestSeats, mostSeats } = EPISODE_BOUNDS;
const LENGTHS = [formatDuration(shortestSeconds), formatDuration(longestSeconds)] as const;

/** When, where, how long, how many around the table, under which title. */
export function EpisodeFields({ draft, studios, change, startRefused, titleWrong, children }: EpisodeFieldsProps) {
  const { episode: words, app } = useWords();
  const { start, zone, length, seats, title, studioId, venue, showsMatter } = draft;
  const read = readLength(length, words);
  const lengthWrong = read === null ? words.lengthWrong : readTarget(draft, words) === null ? words.lengthOutside(...LENGTHS) : undefined;
  const optional = <span className="soft"> ({app.optional})</span>;
  return (
    <>
      {studios.length > 0 && (
        <NativeSelect label={words.studio} description={words.studioHint} value={studioId} onChange={(event) => change(moveTo(event.currentTarget.value, studios))} data={[...studios.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: words.elsewhere }]} size="md" />
      )}
      <div className={css['row']}>
        <TextInput type="datetime-local" label={<>{words.start}{optional}</>} description={words.startHint} value={start} onChange={(event) => change({ start: event.currentTarget.value })} error={startRefused} max="9999-12-31T23:59" size="md" data-autofocus />
        <NativeSelect label={words.zone} description={words.zoneHint} value={zone} onChange={(event) => change({ zone: event.currentTarget.value })} data={ZONES.includes(zone) ? ZONES : [zone, ...ZONES]} size="md" />
      </div>
      {isPast(start, zone, new Date()) && <Note tone="info" role="status">{words.startPast}</Note>}
      <div className={css['row']}>
        <div>
          <TextInput label={words.length} description={words.lengthHint(...LENGTHS)} value={length} onChange={(event) => change({ length: event.currentTarget.value })} error={lengthWrong} inputMode="text" autoComplete="off" size="md" className="tabular" />
          <p className={css['reads']} role="status">{read !== null && words.lengthReads(read.spoken)}</p>
        </div>
        <TextInput label={words.seats} description={words.seatsHint} value={seats} onChange={(event) => change({ seats: event.currentTarget.value })} error={readSeats(draft) === null ? words.seatsWrong(fewestSeats, mostSeats) : undefined} inputMode="numeric" autoComplete="off" size="md" />
      </div>
      {children}
      <TextInput label={titleWrong === null ? <>{words.name}{optional}</> : words.name} description={titleWrong === null ? words.nameHint : undefined} value={title} onChange={(event) => change({ title: event.currentTarget.value })} error={titleWrong} size="md" />
      {studioId === '' && <TextInput label={<>{words.venue}{optional}</>} value={venue} onChange={(event) => change({ venue: event.currentTarget.value })} size="md" />}
      <Checkbox label={words.showsMatter} description={words.showsMatterHint} size="md" checked={showsMatter} onChange={(event) => change({ showsMatter: event.currentTarget.checked })} />
    </>
  );
}
