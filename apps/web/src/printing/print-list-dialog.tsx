import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMutation, useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { KeepPrintListDocument, PrintListDocument, type PrintListQuery } from '../operations/print-run.js';
import { ErrorNote } from '../server/error-note.js';
import '../topic/dialog.js';
import { useWords } from '../words/words-provider.js';
import { addPaper, draftList, readCopies, readList, removePaper, RECIPIENTS, setPaper, type ListDraft } from './draft-list.js';
import css from './printing.module.css';

/** Where shows are recorded, each with a list of its own; null: those without a studio. */
export interface ListPlace {
  readonly id: string | null;
  readonly name: string;
}

interface PrintListDialogProps {
  readonly places: readonly ListPlace[];
  readonly close: () => void;
  readonly kept: () => void;
}

/** « Qui reçoit quoi »: who gets which papers of each show, and how many; one list for each studio. */
export default function PrintListDialog({ places, close, kept }: PrintListDialogProps) {
  const { printing: words, app } = useWords();
  const [place, setPlace] = useState(places[0]?.id ?? null);
  const [{ data, error }] = useQuery({ query: PrintListDocument, variables: { studioId: place }, requestPolicy: 'network-only' });
  const list = data?.printList?.studioId === place ? data.printList : null;
  return (
    <Modal opened onClose={close} title={words.list} closeButtonProps={{ 'aria-label': app.close }} transitionProps={{ duration: 0 }} size="xl">
      <div className={css['dialog']}>
        <p>{words.listLead}</p>
        {places.length > 1 && <NativeSelect label={words.listStudio} value={place ?? ''} data={places.map(({ id, name }) => ({ value: id ?? '', label: name }))} onChange={(event) => setPlace(event.currentTarget.value || null)} />}
        {error && <ErrorNote error={error} />}
        {list === null && !error && <Placeholder lines={10} label={app.loading} />}
        {list !== null && data !== undefined && <ListForm key={place} place={place} list={list} formats={data.showFormats.filter(({ kind }) => kind === 'paper')} close={close} kept={kept} />}
      </div>
    </Modal>
  );
}

interface ListFormProps {
  readonly place: string | null;
  readonly list: NonNullable<PrintListQuery['printList']>;
  readonly formats: PrintListQuery['showFormats'];
  readonly close: () => void;
  readonly kept: () => void;
}

function ListForm({ place, list, formats, close, kept }: ListFormProps) {
  const { printing: words, app } = useWords();
  const [draft, setDraft] = useState<ListDraft>(() => draftList(list.entries, formats.map(({ name }) => name)));
  const [{ data, error, fetching }, send] = useMutation(KeepPrintListDocument);
  const nameOf = (format: string) => words.formats[format] ?? formats.find(({ name }) => name === format)?.label ?? format;
  const keep = async (entries: ReturnType<typeof readList> | null) => {
    const answer = (await send({ input: { studioId: place, entries } })).data?.keepPrintList;
    if (answer?.__typename === 'PrintListKept') kept();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const entries = readList(draft);
    if (entries !== null) void keep(entries);
  };
  const refused = data?.keepPrintList;
  return (
    <form className={css['dialog']} onSubmit={submit} noValidate aria-label={words.list}>
      {RECIPIENTS.map((recipient) => {
        const who = words.recipients[recipient];
        const papers = draft[recipient] ?? [];
        const left = formats.filter(({ name }) => !papers.some(({ format }) => format === name));
        return (
          <fieldset key={recipient} className={css['recipient']}>
            <legend>{who}</legend>
            {papers.length === 0 && <p className="soft">{words.nothing}</p>}
            {papers.map((paper, at) => {
              const choices = formats.find(({ name }) => name === paper.format)?.choices ?? [];
              return (
                <div key={paper.format} className={css['paper']}>
                  <span>{nameOf(paper.format)}</span>
                  {choices.map(({ wish, values }) => (
                    <NativeSelect key={wish} size="xs" aria-label={words.wishOf(words.wishes[wish] ?? wish, nameOf(paper.format), who)} value={paper.wishes[wish] ?? values[0]} data={values.map((value) => ({ value, label: words.values[value] ?? value }))} onChange={(event) => setDraft(setPaper(draft, recipient, at, { wishes: { ...paper.wishes, [wish]: event.currentTarget.value } }))} />
                  ))}
                  <TextInput size="xs" inputMode="numeric" autoComplete="off" className={css['count'] ?? ''} aria-label={words.copiesOf(nameOf(paper.format), who)} value={paper.copies} error={readCopies(paper.copies) === null ? words.copiesWrong : undefined} onChange={(event) => setDraft(setPaper(draft, recipient, at, { copies: event.currentTarget.value }))} />
                  <button type="button" className={css['remove']} aria-label={words.removePaper(nameOf(paper.format), who)} onClick={() => setDraft(removePaper(draft, recipient, at))}><Icon name="close" size={14} /></button>
                </div>
              );
            })}
            {left.length > 0 && <NativeSelect size="xs" aria-label={words.addPaperFor(who)} value="" data={[{ value: '', label: words.addPaper }, ...left.map(({ name }) => ({ value: name, label: nameOf(name) }))]} onChange={(event) => { if (event.currentTarget.value) setDraft(addPaper(draft, recipient, event.currentTarget.value)); }} className={css['add'] ?? ''} />}
          </fieldset>
        );
      })}
      {refused?.__typename === 'PrintListRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div className={css['runActs']}>
        <Button type="submit" loading={fetching}>{words.keep}</Button>
        {list.edited && <Button variant="default" onClick={() => void keep(null)}>{words.restore}</Button>}
        <Button variant="subtle" onClick={close}>{app.cancel}</Button>
      </div>
    </form>
  );
}
