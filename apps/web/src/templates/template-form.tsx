import { EPISODE_BOUNDS, formatDuration } from '#rundown';
import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation } from 'urql';
import { readSeats, readTarget } from '../episode/draft-episode.js';
import { Note } from '../look/note.js';
import { EditShowTemplateDocument, type TemplateFragment } from '../operations/show-templates.js';
import { ErrorNote } from '../server/error-note.js';
import { useWords } from '../words/words-provider.js';
import { WISHES, wishesToSend, type Wishes } from './name-wishes.js';
import { PiecesTable } from './pieces-table.js';
import { draftPieces, isFault, MOST_HOST_PERCENT, readPercent, readPiece, type PieceLengths } from './read-pieces.js';
import { RestoreTemplate } from './restore-template.js';
import { TemplateWeightLine } from './template-weight-line.js';
import { WishChoice } from './wish-choice.js';
import css from './templates-page.module.css';

interface TemplateFormProps {
  /** What it starts from. */
  readonly template: TemplateFragment;
  /** True: kept as a new one of the studio's own. */
  readonly isNew: boolean;
  readonly done: (sentence: string) => void;
  readonly close: () => void;
}

const LENGTHS = [formatDuration(EPISODE_BOUNDS.shortestSeconds), formatDuration(EPISODE_BOUNDS.longestSeconds)] as const;

/** Everything a template says: how long its pieces last, how much the host speaks, what counts. */
export function TemplateForm({ template, isNew, done, close }: TemplateFormProps) {
  const { templates: words, episode, app } = useWords();
  const [name, setName] = useState(isNew ? '' : template.name);
  const [size, setSize] = useState({ length: formatDuration(template.targetSeconds), seats: String(template.seats) });
  const [host, setHost] = useState(String(template.hostPercent));
  const [drafts, setDrafts] = useState(() => draftPieces(template.pieces));
  const [wishes, setWishes] = useState<Wishes>(template.wishes);
  const [tried, setTried] = useState(false);
  const [{ data, error, fetching }, send] = useMutation(EditShowTemplateDocument);
  const read = drafts.map(readPiece);
  const pieces = read.filter((one): one is PieceLengths => !isFault(one));
  const wrong = drafts.filter((_, index) => isFault(read[index]!)).map(({ piece }) => words.pieces[piece] ?? piece);
  const hostPercent = readPercent(host);
  const [targetSeconds, seats] = [readTarget(size, episode), readSeats(size)];
  const nameless = name.trim() === '';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (nameless || hostPercent === null || targetSeconds === null || seats === null || wrong.length > 0) return;
    const input = { id: isNew ? null : template.id, name: name.trim(), hostPercent, wishes: wishesToSend(wishes), pieces, targetSeconds, seats };
    const edited = (await send({ input })).data?.editShowTemplate;
    if (edited?.__typename === 'ShowTemplateEdited') done(words.saved(edited.template.name));
  };
  return (
    <form className={css['form']} onSubmit={(event) => void submit(event)} noValidate aria-label={isNew ? words.addTitle : words.editName(template.name)}>
      {isNew && <div><h2>{words.addTitle}</h2><p className="soft">{words.addHint(template.name)}</p></div>}
      <div className={css['row']}>
        <TextInput label={words.name} value={name} maxLength={80} onChange={(event) => setName(event.currentTarget.value)} error={tried && nameless ? words.nameWrong : undefined} autoFocus />
        <TextInput label={episode.length} description={words.lengthHint} value={size.length} onChange={(event) => { const length = event.currentTarget.value; setSize((old) => ({ ...old, length })); }} error={targetSeconds === null ? episode.lengthOutside(...LENGTHS) : undefined} autoComplete="off" className="tabular" />
        <TextInput label={episode.seats} description={episode.seatsHint} value={size.seats} onChange={(event) => { const value = event.currentTarget.value; setSize((old) => ({ ...old, seats: value })); }} error={seats === null ? episode.seatsWrong(EPISODE_BOUNDS.fewestSeats, EPISODE_BOUNDS.mostSeats) : undefined} inputMode="numeric" autoComplete="off" />
        <TextInput label={words.host} description={words.hostHint} value={host} onChange={(event) => setHost(event.currentTarget.value)} error={hostPercent === null ? words.hostWrong(MOST_HOST_PERCENT) : undefined} inputMode="numeric" autoComplete="off" rightSection="%" />
      </div>
      <PiecesTable drafts={drafts} change={(piece, change) => setDrafts((old) => old.map((one) => (one.piece === piece ? { ...one, ...change } : one)))} />
      <div role="status">{wrong.length === 0 && targetSeconds !== null && seats !== null && <TemplateWeightLine pieces={pieces} show={{ targetSeconds, seats }} />}</div>
      <section className={css['wishes']} aria-label={words.wishesTitle}>
        <div><h3>{words.wishesTitle}</h3><p className="soft">{words.wishesHint}</p></div>
        {WISHES.map((wish) => <WishChoice key={wish} wish={wish} strength={wishes[wish]} choose={(strength) => setWishes((old) => ({ ...old, [wish]: strength }))} />)}
      </section>
      {tried && wrong.length > 0 && <Note tone="warn" role="alert">{words.someWrong(wrong.join(', '))}</Note>}
      {data?.editShowTemplate.__typename === 'TemplateRefused' && <Note tone="warn" role="alert">{data.editShowTemplate.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['buttons']}>
        <Button type="submit" loading={fetching}>{words.save}</Button>
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
        {!isNew && (template.own || template.edited) && <RestoreTemplate template={template} done={done} />}
      </div>
    </form>
  );
}
