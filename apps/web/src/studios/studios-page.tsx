import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { AgendaDialog } from '../agenda/agenda-dialog.js';
import { Blank, Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { StudiosDocument, type StudioKeptFragment } from '../operations/studios.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { StudioForm } from './studio-form.js';
import { StudioLine } from './studio-line.js';
import css from './studios-page.module.css';

/** Stands for the studio that is being added. */
const NEW = '';

/** The studios: where people come to, how they are called, reminded and written to. */
export default function StudiosPage() {
  const { studios: words, app } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: StudiosDocument, requestPolicy: 'cache-and-network' });
  const reread = () => again({ requestPolicy: 'network-only' });
  useTitle(words.title);
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      <p className={css['lead']}>{words.lead}</p>
      {error && <ErrorNote error={error} retry={reread} />}
      {data === undefined ? fetching && <Placeholder lines={8} label={app.loading} /> : <Studios studios={data.studios} reread={reread} />}
    </div>
  );
}

function Studios({ studios, reread }: { readonly studios: readonly StudioKeptFragment[]; readonly reread: () => void }) {
  const { studios: words } = useWords();
  const mayShape = useMayShape();
  const [open, setOpen] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const [agenda, setAgenda] = useState<string | null>(null);
  const show = (id: string | null) => {
    setTold(null);
    setOpen(id);
  };
  const tell = (sentence: string) => {
    setTold(sentence);
    setOpen(null);
    reread();
  };
  const add = <Button variant={studios.length === 0 ? 'filled' : 'default'} leftSection={<Icon name="plus" />} onClick={() => show(NEW)}>{words.add}</Button>;
  return (
    <>
      {mayShape ? studios.length > 0 && <div>{add}</div> : <Note tone="info">{words.readOnly}</Note>}
      <div role="status">{told !== null && <Note tone="done">{told}</Note>}</div>
      {open === NEW && <StudioForm studio={null} done={tell} close={() => setOpen(null)} />}
      {studios.length === 0 && open !== NEW && (mayShape ? <Blank title={words.empty} action={add}>{words.emptyHint}</Blank> : <Blank title={words.emptyToRead}>{words.emptyToReadHint}</Blank>)}
      {studios.length > 0 && (
        <ul className={`sheet ${css['list']}`}>
          {studios.map((studio) => <StudioLine key={studio.id} studio={studio} opened={open === studio.id} open={() => show(studio.id)} close={() => setOpen(null)} tell={tell} subscribe={() => setAgenda(studio.id)} />)}
        </ul>
      )}
      {agenda !== null && <AgendaDialog studioId={agenda} close={() => setAgenda(null)} />}
    </>
  );
}
