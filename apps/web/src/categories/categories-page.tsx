import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation, useQuery } from 'urql';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { CategoriesDocument, SaveCategoriesDocument, type CategoriesQuery } from '../operations/categories.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { moveItem } from '../topic/public-page/page-draft.js';
import { useSpeech, useTitle, useWords } from '../words/words-provider.js';
import css from './categories-page.module.css';

type Category = CategoriesQuery['categories'][number];
interface Draft {
  readonly key: string;
  readonly id: string | null;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly topicCount: number;
}

const toDraft = ({ id, nameFr, nameEn, topicCount }: Category): Draft => ({ key: id, id, nameFr, nameEn, topicCount });

/** The rubrics of the public list, in order. */
export default function CategoriesPage() {
  const { categories: words, app } = useWords();
  const [{ data, error }, again] = useQuery({ query: CategoriesDocument, requestPolicy: 'network-only' });
  useTitle(words.title);
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      <p className={css['lead']}>{words.lead}</p>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {data === undefined ? !error && <Placeholder lines={8} label={app.loading} /> : <Categories first={data.categories} />}
    </div>
  );
}

function Categories({ first }: { readonly first: readonly Category[] }) {
  const { words: { categories: words }, language } = useSpeech();
  const { tell } = useToasts();
  const [kept, setKept] = useState(first);
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => first.map(toDraft));
  const [{ data, error, fetching }, send] = useMutation(SaveCategoriesDocument);
  const nameOf = (one: { readonly nameFr: string; readonly nameEn: string }) => (language === 'fr' ? one.nameFr : one.nameEn) || words.unnamed;
  const leaving = kept.filter(({ id, topicCount }) => topicCount > 0 && !drafts.some((draft) => draft.id === id));
  const edit = (key: string, edited: Partial<Draft>) => setDrafts(drafts.map((draft) => (draft.key === key ? { ...draft, ...edited } : draft)));
  const save = async () => {
    const answer = (await send({ categories: drafts.map(({ id, nameFr, nameEn }) => ({ id, nameFr, nameEn })) })).data?.saveCategories;
    if (answer?.__typename !== 'CategoriesSaved') return;
    setKept(answer.categories);
    setDrafts(answer.categories.map(toDraft));
    tell({ says: words.saved });
  };
  const refused = data?.saveCategories;
  return (
    <form className={css['form']} onSubmit={(event) => { event.preventDefault(); void save(); }} noValidate>
      <ol className={`sheet ${css['list']}`}>
        {drafts.map((draft, at) => (
          <li key={draft.key} className={css['line']} data-category={draft.key}>
            <TextInput label={words.nameFr} value={draft.nameFr} onChange={(event) => edit(draft.key, { nameFr: event.currentTarget.value })} />
            <TextInput label={words.nameEn} lang="en" value={draft.nameEn} onChange={(event) => edit(draft.key, { nameEn: event.currentTarget.value })} />
            <span className="soft">{words.topics(draft.topicCount)}</span>
            <span className={css['tools']}>
              <button type="button" aria-label={words.moveUp(nameOf(draft))} disabled={at === 0} onClick={() => setDrafts(moveItem(drafts, at, at - 1))}><Icon name="up" /></button>
              <button type="button" aria-label={words.moveDown(nameOf(draft))} disabled={at === drafts.length - 1} onClick={() => setDrafts(moveItem(drafts, at, at + 1))}><Icon name="down" /></button>
              <button type="button" aria-label={words.remove(nameOf(draft))} onClick={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}><Icon name="bin" /></button>
            </span>
          </li>
        ))}
      </ol>
      <div><Button variant="default" leftSection={<Icon name="plus" />} onClick={() => setDrafts([...drafts, { key: crypto.randomUUID(), id: null, nameFr: '', nameEn: '', topicCount: 0 }])}>{words.add}</Button></div>
      {leaving.length > 0 && <Note tone="warn">{words.leaves(leaving.map(nameOf).join(', '), leaving.reduce((sum, { topicCount }) => sum + topicCount, 0))}</Note>}
      {refused?.__typename === 'TopicPageRefused' && <Note tone="warn" role="alert">{refused.message}</Note>}
      {error && <ErrorNote error={error} />}
      <div><Button type="submit" loading={fetching}>{words.save}</Button></div>
    </form>
  );
}
