import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Link, useSearchParams } from 'wouter';
import { Placeholder } from '../look/blank.js';
import { Icon } from '../look/icons.js';
import { Note } from '../look/note.js';
import { DebateFacetsDocument, type FacetFragment } from '../operations/debate-facets.js';
import { ErrorNote } from '../server/error-note.js';
import { useMayShape } from '../session/may-shape.js';
import { useTitle, useWords } from '../words/words-provider.js';
import { FacetForm } from './facet-form.js';
import { FacetLine } from './facet-line.js';
import { filterFacets } from './filter-facets.js';
import { nameFacet } from './name-facet.js';
import { RereadTopic } from './reread-topic.js';
import css from './facets-page.module.css';

/** The studio's bank of debate facets, from which themes are made. */
export default function FacetsPage() {
  const { facets: words, app } = useWords();
  const [{ data, error, fetching }, again] = useQuery({ query: DebateFacetsDocument, requestPolicy: 'cache-and-network' });
  useTitle(words.title);
  return (
    <div className={css['page']}>
      <h1>{words.title}</h1>
      <p className={css['lead']}>{words.lead}</p>
      {error && <ErrorNote error={error} retry={() => again({ requestPolicy: 'network-only' })} />}
      {data === undefined ? fetching && <Placeholder lines={12} label={app.loading} /> : <Facets facets={data.debateFacets} />}
    </div>
  );
}

function Facets({ facets }: { readonly facets: readonly FacetFragment[] }) {
  const { facets: words } = useWords();
  const mayShape = useMayShape();
  const [params] = useSearchParams();
  const topicId = params.get('sujet');
  const [search, setSearch] = useState('');
  const [open, setOpen] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  const named = facets.map((facet) => ({ ...facet, shownName: nameFacet(facet, words.names) }));
  const found = filterFacets(named, search);
  const tell = (sentence: string) => {
    setTold(sentence);
    setOpen(null);
  };
  return (
    <>
      <div className={css['bar']} role="search">
        <TextInput type="search" aria-label={words.search} placeholder={words.search} value={search} onChange={(event) => setSearch(event.currentTarget.value)} className={css['search'] ?? ''} />
        <span className="soft tabular">{words.used(facets.filter(({ inUse }) => inUse).length, facets.length)}</span>
        {mayShape && <Button variant="default" leftSection={<Icon name="plus" />} onClick={() => { setTold(null); setOpen(''); }}>{words.add}</Button>}
        {topicId !== null && <Link href={`/sujets/${topicId}?vue=themes`}>{words.backToTopic}</Link>}
      </div>
      {!mayShape && <Note tone="info">{words.readOnly}</Note>}
      <div role="status">{told !== null && <Note tone="done">{told}</Note>}</div>
      {topicId !== null && mayShape && <RereadTopic topicId={topicId} />}
      {open === '' && <div className="sheet"><FacetForm facet={null} done={(name) => tell(words.saved(name))} close={() => setOpen(null)} /></div>}
      {found.length === 0 ? <p className="soft" role="status">{words.noMatch}</p> : (
        <ul className={`sheet ${css['list']}`}>
          {found.map((facet) => (
            <FacetLine key={facet.key} facet={facet} name={facet.shownName} opened={open === facet.key} open={() => { setTold(null); setOpen(facet.key); }} close={() => setOpen(null)} tell={tell} />
          ))}
        </ul>
      )}
    </>
  );
}
