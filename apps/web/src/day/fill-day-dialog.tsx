import { typesetFrench } from '#print';
import { EPISODE_BOUNDS, formatDuration, MOST_SLOTS } from '#rundown';
import { Button, Checkbox, Modal, NativeSelect, TextInput } from '@mantine/core';
import '@mantine/core/styles/Checkbox.css';
import '@mantine/core/styles/InlineInput.css';
import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from 'urql';
import { Link } from 'wouter';
import { readSeats, readTarget } from '../episode/draft-episode.js';
import { Blank, Placeholder } from '../look/blank.js';
import { Note } from '../look/note.js';
import { DayChoicesDocument, FillDayDocument, type DayChoicesQuery } from '../operations/day.js';
import { ErrorNote } from '../server/error-note.js';
import '../topic/dialog.js';
import { useWords } from '../words/words-provider.js';
import type { BoardShow, BoardStudio } from './arrange-day.js';
import { readCount, readFilling, slotsOf, type FillingDraft } from './read-filling.js';
import { sayMinutes } from './say-minutes.js';
import { useHour } from './use-hour.js';
import css from './day-page.module.css';

interface FillDayDialogProps {
  readonly date: string;
  readonly studios: readonly BoardStudio[];
  readonly shows: readonly BoardShow[];
  readonly filled: (sentence: string) => void;
  readonly close: () => void;
}

const { shortestSeconds, longestSeconds, fewestSeats, mostSeats } = EPISODE_BOUNDS;

/** Opens a day's episodes at once, with what each slot would be before anything is opened. */
export function FillDayDialog(props: FillDayDialogProps) {
  const { day: words, app } = useWords();
  const [{ data, error }] = useQuery({ query: DayChoicesDocument, requestPolicy: 'cache-and-network' });
  const blank = props.studios.length === 0 ? <Blank title={words.noStudio} action={<Link href="/studios">{words.toStudios}</Link>} /> : data?.topics.length === 0 ? <Blank title={words.noTopic} action={<Link href="/importer">{words.toImport}</Link>} /> : null;
  return (
    <Modal opened onClose={props.close} title={words.fillTitle} closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }} size="xl">
      {error && <ErrorNote error={error} />}
      {data === undefined && !error && <Placeholder lines={6} label={app.loading} />}
      {blank ?? (data !== undefined && <FillDayForm {...props} choices={data} />)}
    </Modal>
  );
}

function FillDayForm({ date, studios, shows, filled, close, choices: { topics, showTemplates } }: FillDayDialogProps & { readonly choices: DayChoicesQuery }) {
  const { day: words, episode, templates: templateWords, app } = useWords();
  const say = useHour(date);
  const usual = showTemplates.find(({ own }) => !own) ?? showTemplates[0];
  const [draft, setDraft] = useState<FillingDraft>({
    studioId: studios[0]?.id ?? '', hour: '09:00', count: '6', length: formatDuration(usual?.targetSeconds ?? 3120), seats: String(Math.min(usual?.seats ?? 5, studios[0]?.seats ?? 5)), template: usual?.id ?? null, topics: topics.slice(0, 1).map(({ id }) => id),
  });
  const [{ data, error, fetching }, send] = useMutation(FillDayDocument);
  const change = (part: Partial<FillingDraft>) => setDraft((old) => ({ ...old, ...part }));
  const studio = studios.find(({ id }) => id === draft.studioId);
  const slots = slotsOf(draft, date, studio, shows, episode);
  const free = slots.filter(({ taken }) => !taken).length;
  const choose = (id: string) => {
    const chosen = showTemplates.find((one) => one.id === id);
    change({ template: id, ...(chosen && { length: formatDuration(chosen.targetSeconds), seats: String(Math.min(chosen.seats, studio?.seats ?? Infinity)) }) });
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = readFilling(draft, date, episode);
    if (input === null || slots.length === 0) return;
    const answer = (await send({ input })).data?.fillDay;
    if (answer?.__typename === 'DayFilled') filled([words.filled(answer.episodeIds.length), answer.taken > 0 && answer.episodeIds.length > 0 ? words.filledAround(answer.taken) : ''].join(' ').trim());
  };
  const refused = data?.fillDay;
  const last = slots.at(-1);
  return (
    <form className={css['dialog']} onSubmit={(event) => void submit(event)} noValidate aria-label={words.fillTitle}>
      <p>{words.fillLead}</p>
      <div className={css['fields']}>
        <NativeSelect label={episode.studio} value={draft.studioId} onChange={(event) => change({ studioId: event.currentTarget.value })} data={studios.map(({ id, name }) => ({ value: id, label: name }))} />
        <NativeSelect label={templateWords.choose} value={draft.template ?? ''} onChange={(event) => choose(event.currentTarget.value)} data={showTemplates.map(({ id, name }) => ({ value: id, label: name }))} />
        <TextInput type="time" label={words.firstHour} value={draft.hour} onChange={(event) => change({ hour: event.currentTarget.value })} error={slots.length === 0 && readCount(draft.count) !== null && readTarget(draft, episode) !== null ? words.hourWrong : undefined} autoFocus />
        <TextInput label={words.count} value={draft.count} onChange={(event) => change({ count: event.currentTarget.value })} error={readCount(draft.count) === null ? words.countWrong(MOST_SLOTS) : undefined} inputMode="numeric" autoComplete="off" />
        <TextInput label={episode.length} value={draft.length} onChange={(event) => change({ length: event.currentTarget.value })} error={readTarget(draft, episode) === null ? episode.lengthOutside(formatDuration(shortestSeconds), formatDuration(longestSeconds)) : undefined} autoComplete="off" className="tabular" />
        <TextInput label={episode.seats} value={draft.seats} onChange={(event) => change({ seats: event.currentTarget.value })} error={readSeats(draft) === null ? episode.seatsWrong(fewestSeats, mostSeats) : undefined} inputMode="numeric" autoComplete="off" />
      </div>
      <fieldset className={css['topics']}>
        <legend>{words.topics}</legend>
        <div>{topics.map(({ id, title }) => <Checkbox key={id} label={typesetFrench(title)} checked={draft.topics.includes(id)} onChange={(event) => change({ topics: event.currentTarget.checked ? [...draft.topics, id] : draft.topics.filter((one) => one !== id) })} />)}</div>
        {draft.topics.length === 0 && <p className={css['wrong']} role="alert">{words.topicsWrong}</p>}
      </fieldset>
      {last !== undefined && studio !== undefined && (
        <section aria-label={words.slots} className={css['slots']}>
          <h3>{words.slots}</h3>
          <ol>{slots.map(({ start, taken }) => <li key={start} data-taken={taken || undefined}>{say.written(start)}{taken && ` – ${words.slotTaken}`}</li>)}</ol>
          <p className="soft">{words.changeover(sayMinutes(studio.changeoverSeconds, words))}. {words.until(say.at(last.endMs, studio.zone))}</p>
        </section>
      )}
      {refused !== undefined && refused.__typename !== 'DayFilled' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={fetching} disabled={free === 0}>{words.fillSubmit(free)}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
