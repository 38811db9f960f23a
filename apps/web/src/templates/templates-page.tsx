import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { ShowTemplatesDocument, type TemplateFragment } from '../operations/show-templates.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { SavedTemplates } from './saved/saved-templates.js';
import { TemplateForm } from './template-form.js';
import { TemplateLine } from './template-line.js';
import css from './templates-page.module.css';

/** Stands for the template that is being added. */
const NEW = '';

/** The studio's show templates: what shows are made of and what counts when they are planned. */
export default function TemplatesPage() {
  const { templates: words, app } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: ShowTemplatesDocument, requestPolicy: 'cache-and-network' });
  useTitle(words.title);
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      <p className={css['lead']}>{words.lead}</p>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {data === undefined ? fetching && <Placeholder lines={8} label={app.loading} /> : <Templates templates={data.showTemplates} />}
      {data !== undefined && <SavedTemplates />}
    </div>
  );
}

function Templates({ templates }: { readonly templates: readonly TemplateFragment[] }) {
  const { templates: words } = useWords();
  const mayShape = useMayShape();
  const [open, setOpen] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const first = templates.find(({ own }) => !own) ?? templates[0];
  const show = (id: string | null) => {
    setTold(null);
    setOpen(id);
  };
  const tell = (sentence: string) => {
    setTold(sentence);
    setOpen(null);
  };
  return (
    <>
      {mayShape ? <div><Button variant="default" leftSection={<Icon name="plus" />} onClick={() => show(NEW)}>{words.add}</Button></div> : <Note tone="info">{words.readOnly}</Note>}
      <div role="status">{told !== null && <Note tone="done">{told}</Note>}</div>
      {open === NEW && first !== undefined && <TemplateForm template={first} isNew done={tell} close={() => setOpen(null)} />}
      <ul className={`sheet ${css['list']}`}>
        {templates.map((template) => <TemplateLine key={template.id} template={template} opened={open === template.id} open={() => show(template.id)} close={() => setOpen(null)} tell={tell} />)}
      </ul>
    </>
  );
}
