import type { TopicState } from '#audience';
import type { ListedTopic, Sliced, TopicFacets } from '#desk';
import type { FrameView } from '../frame/frame-view.js';
import { setIn } from '../words/words-in.js';
import { TopicCard } from './topic-card.js';
import { withQuery } from './topic-paths.js';

/** What the list is narrowed to, as the address says it. */
export interface ListedBy {
  readonly q: string;
  readonly rubrique: string;
  readonly etat: TopicState | '';
  readonly format: string;
  readonly secteur: string;
}

export interface TopicListView {
  readonly frame: FrameView;
  readonly by: ListedBy;
  readonly facets: TopicFacets;
  readonly topics: Sliced<ListedTopic>;
  /** Not the first ones. */
  readonly later: boolean;
}

const addressOf = (by: ListedBy, over: Partial<Record<keyof ListedBy | 'apres', string>> = {}): string => withQuery('/sujets', { ...by, ...over });

/** The topics there are, by section, and how to find one. */
export function TopicList({ view }: { readonly view: TopicListView }) {
  const { frame, by, topics, later } = view;
  const { list } = frame.words.topics;
  const narrowed = Object.values(by).some((one) => one !== '');
  const nothing = topics.items.length > 0 ? null : narrowed ? list.notFound : list.none;
  return (
    <>
      <div className="opening">
        <h1>{list.title}</h1>
        <p className="lead">{list.lead}</p>
      </div>
      <Search view={view} narrowed={narrowed} />
      <Sections view={view} />
      <section aria-labelledby="resultats">
        <h2 id="resultats" className={by.q === '' ? 'unseen' : undefined}>{by.q === '' ? list.results : list.found(by.q)}</h2>
        {nothing !== null && <div className="card empty"><p className="lead"><b>{nothing.title}</b></p><p>{nothing.says}</p></div>}
        <div className="topic-cards">{topics.items.map((topic) => <TopicCard key={topic.id} view={frame} topic={topic} />)}</div>
        {(later || topics.next !== null) && (
          <p className="buttons">
            {topics.next !== null && <a className="button plain" href={addressOf(by, { apres: topics.next })} rel="next">{list.more}</a>}
            {later && <a href={addressOf(by)}>{list.toFirst}</a>}
          </p>
        )}
      </section>
    </>
  );
}

function Sections({ view: { frame, by, facets } }: { readonly view: TopicListView }) {
  const { list } = frame.words.topics;
  const sections = facets.categories.filter(({ count, slug }) => count > 0 || slug === by.rubrique);
  if (sections.length === 0) return null;
  return (
    <nav aria-label={list.categories} className="sections">
      <ul className="tags">
        <li><a className="tag" href={addressOf({ ...by, rubrique: '' })} aria-current={by.rubrique === '' ? 'true' : undefined}>{list.allCategories}</a></li>
        {sections.map(({ id, slug, nameFr, nameEn, count }) => (
          <li key={id}>
            <a className="tag" href={addressOf({ ...by, rubrique: slug })} aria-current={by.rubrique === slug ? 'true' : undefined}>
              {setIn(frame.locale === 'fr' ? nameFr : nameEn, frame.locale)} <span className="soft tabular">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Search({ view: { frame, by, facets }, narrowed }: { readonly view: TopicListView; readonly narrowed: boolean }) {
  const { list, states } = frame.words.topics;
  const refined = by.etat !== '' || by.format !== '' || by.secteur !== '';
  const named = (options: readonly { readonly name: string; readonly count: number }[]) => options.map(({ name, count }) => ({ value: name, label: `${setIn(name, frame.locale)} (${count})` }));
  return (
    <form method="get" action="/sujets" role="search" className="search">
      {by.rubrique !== '' && <input type="hidden" name="rubrique" value={by.rubrique} />}
      <div className="search-line">
        <label htmlFor="q" className="unseen">{list.search}</label>
        <input id="q" type="search" name="q" defaultValue={by.q} placeholder={list.searchHint} maxLength={200} dir="auto" />
        <button type="submit">{list.go}</button>
      </div>
      <details open={refined}>
        <summary>{list.refine}</summary>
        <div className="pair">
          <Choice name="etat" label={list.state} any={list.anyState} chosen={by.etat} options={facets.states.map(({ state, count }) => ({ value: state, label: `${states[state]} (${count})` }))} />
          <Choice name="format" label={list.format} any={list.anyFormat} chosen={by.format} options={named(facets.formats)} />
          <Choice name="secteur" label={list.sector} any={list.anySector} chosen={by.secteur} options={named(facets.sectors)} />
        </div>
        <p className="buttons"><button type="submit" className="plain">{list.go}</button>{narrowed && <a href="/sujets">{list.clear}</a>}</p>
      </details>
    </form>
  );
}

function Choice({ name, label, any, chosen, options }: { readonly name: string; readonly label: string; readonly any: string; readonly chosen: string; readonly options: readonly { readonly value: string; readonly label: string }[] }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={chosen}>
        <option value="">{any}</option>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </div>
  );
}
