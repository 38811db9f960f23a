import { formatDuration } from '#rundown';
import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from 'urql';
import { Blank, Placeholder } from '../../look/blank.js';
import { Note } from '../../look/note.js';
import { InsertFromTemplateDocument, RundownTemplatesDocument } from '../../operations/saved-templates.js';
import { ErrorNote } from '../../server/error-note.js';
import '../../topic/dialog.js';
import { useWords } from '../../words/words-provider.js';
import { TemplateLines } from './template-lines.js';
import css from './saved-templates.module.css';

/** Where the lines go: after a line that is named, at the head, or at the end. */
export type InsertPlace = { readonly at: 'after'; readonly place: number; readonly title: string } | { readonly at: 'head' } | { readonly at: 'end' };

/** What was done: the act, to be taken back; the revision it reached; the lines it made. */
export interface Inserted {
  readonly act: string;
  readonly revision: number;
  readonly segmentIds: readonly string[];
  readonly sentence: string;
}

interface InsertFromTemplateProps {
  readonly rundownId: string;
  /** Of the draft as it is shown. */
  readonly revision: number;
  readonly where: InsertPlace;
  /** True: the draft has no line yet. */
  readonly empty: boolean;
  /** The act is done; the draft is to be read, or followed, up to its revision. */
  readonly inserted: (done: Inserted) => void;
  /** Somebody changed the draft meanwhile: it is to be read again; the window stays. */
  readonly reread: () => void;
  readonly close: () => void;
}

/** Lays a saved line, or a whole saved running order, into a draft. */
export function InsertFromTemplate({ rundownId, revision, where, empty, inserted, reread, close }: InsertFromTemplateProps) {
  const { saved: words, app } = useWords();
  const [{ data, error }] = useQuery({ query: RundownTemplatesDocument, requestPolicy: 'cache-and-network' });
  const [chosen, setChosen] = useState('');
  const [sent, send] = useMutation(InsertFromTemplateDocument);
  const templates = data?.rundownTemplates ?? [];
  // Whoever starts a draft takes a whole running order first.
  const usual = empty ? templates.find(({ scope }) => scope === 'rundown') : undefined;
  const template = templates.find(({ id }) => id === chosen) ?? usual ?? templates[0];
  const group = (scope: 'segment' | 'rundown', label: string) => {
    const items = templates.filter((one) => one.scope === scope).map(({ id, name, programmeSeconds }) => ({ value: id, label: `${name} – ${formatDuration(programmeSeconds)}` }));
    return items.length > 0 ? [{ group: label, items }] : [];
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (template === undefined) return;
    const place = where.at === 'end' ? null : where.at === 'head' ? 0 : where.place;
    const answer = (await send({ input: { rundownId, expectedRevision: revision, template: template.id, place } })).data?.insertFromTemplate;
    if (answer?.__typename === 'SegmentsChanged') inserted({ act: answer.act, revision: answer.revision, segmentIds: answer.segments.map(({ id }) => id), sentence: words.inserted(template.name, template.lines.length) });
    else if (answer?.__typename === 'StaleRevision') reread();
  };
  const refused = sent.data?.insertFromTemplate;
  return (
    <Modal opened onClose={close} title={empty ? words.insertStart : words.insert} closeButtonProps={{ 'aria-label': app.close }} centered transitionProps={{ duration: 0 }} size="lg">
      {error && <ErrorNote error={error} />}
      {data === undefined && !error && <Placeholder lines={4} label={app.loading} />}
      {data !== undefined && (template === undefined ? <Blank title={words.none}>{words.noneHint}</Blank> : (
        <form className={css['dialog']} onSubmit={(event) => void submit(event)} noValidate>
          {!empty && <p className="soft">{where.at === 'head' ? words.insertFirst : where.at === 'end' ? words.insertLast : words.insertHint(where.title)}</p>}
          <NativeSelect label={words.choose} value={template.id} onChange={(event) => setChosen(event.currentTarget.value)} data={[...group('segment', words.segments), ...group('rundown', words.rundowns)]} autoFocus />
          <section aria-label={words.preview} className={css['preview']}><TemplateLines template={template} /></section>
          {refused !== undefined && refused.__typename !== 'SegmentsChanged' && <Note tone="warn" role="alert">{refused.message}</Note>}
          {sent.error && <ErrorNote error={sent.error} />}
          <div className={css['buttons']}>
            <Button type="submit" loading={sent.fetching}>{words.insertSubmit(template.lines.length)}</Button>
            <Button variant="subtle" onClick={close}>{app.cancel}</Button>
          </div>
        </form>
      ))}
    </Modal>
  );
}
