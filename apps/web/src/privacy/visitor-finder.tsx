import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useClient, type CombinedError } from 'urql';
import { ExportVisitorDocument, VisitorsDocument, type VisitorsQuery } from '../operations/privacy.js';
import { ErrorNote } from '../server/error-note.js';
import { useToasts } from '../toasts/toasts.js';
import { sayDate } from '../words/dates.js';
import { useSpeech } from '../words/words-provider.js';
import { AnonymiseDialog } from './anonymise-dialog.js';
import css from './privacy-page.module.css';

type Found = VisitorsQuery['visitors'];

/** Finds somebody of the public who wrote to the studio, to hand their data over or to forget them. */
export function VisitorFinder() {
  const { words: { privacy: words }, language } = useSpeech();
  const { tell } = useToasts();
  const client = useClient();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<CombinedError>();
  const [forgetting, setForgetting] = useState<Found['items'][number] | null>(null);
  const find = async (after: string | null) => {
    const result = await client.query(VisitorsDocument, { words: search, after }, { requestPolicy: 'network-only' });
    setError(result.error);
    const slice = result.data?.visitors;
    if (slice) setFound((before) => ({ ...slice, items: after === null ? slice.items : [...(before?.items ?? []), ...slice.items] }));
  };
  const hand = async ({ id, name }: Found['items'][number]) => {
    const result = await client.query(ExportVisitorDocument, { id }, { requestPolicy: 'network-only' });
    setError(result.error);
    if (!result.data) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(result.data.exportVisitor, null, 2)], { type: 'application/json' }));
    link.download = `${name.normalize('NFKD').replace(/[^\w]+/g, '-')}.json`;
    link.click();
    URL.revokeObjectURL(link.href);
    tell({ says: words.exported });
  };
  return (
    <section className={`sheet ${css['part']}`} aria-labelledby="find">
      <h2 id="find">{words.find}</h2>
      <form role="search" className={css['search']} onSubmit={(event: FormEvent) => { event.preventDefault(); void find(null); }}>
        <TextInput type="search" aria-label={words.search} placeholder={words.search} value={search} onChange={(event) => setSearch(event.currentTarget.value)} />
        <Button type="submit" variant="default">{words.searchButton}</Button>
      </form>
      {error && <ErrorNote error={error} />}
      <div role="status">{found !== null && found.items.length === 0 && <p className="soft">{words.none}</p>}</div>
      <ul className={css['list']}>
        {found?.items.map((visitor) => (
          <li key={visitor.id} className={css['visitor']}>
            <div><b>{visitor.name}</b> <span className="soft">{visitor.email}</span><p className="soft">{words.wrote(visitor.contributionCount, visitor.applicationCount)}, {words.since(sayDate(visitor.createdAt, language))}</p></div>
            <div className={css['buttons']}>
              <Button size="compact-md" variant="default" aria-label={words.exportOf(visitor.name)} onClick={() => void hand(visitor)}>{words.export}</Button>
              <Button size="compact-md" variant="default" aria-label={words.anonymiseOf(visitor.name)} onClick={() => setForgetting(visitor)}>{words.anonymise}</Button>
            </div>
          </li>
        ))}
      </ul>
      {found !== null && found.next !== null && <div><Button variant="default" onClick={() => void find(found.next)}>{words.more}</Button></div>}
      {forgetting !== null && <AnonymiseDialog visitor={forgetting} close={() => setForgetting(null)} done={() => { tell({ says: words.done(forgetting.name) }); setForgetting(null); void find(null); }} />}
    </section>
  );
}
