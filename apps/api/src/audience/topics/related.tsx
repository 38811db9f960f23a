import type { Relation } from '#audience';
import type { PublicTopicPage } from '#desk';
import type { FrameView } from '../frame/frame-view.js';
import { setIn } from '../words/words-in.js';
import { topicPath } from './topic-paths.js';

/** Topics beside this one, each with why it stands there. */
export function Related({ view, topic }: { readonly view: FrameView; readonly topic: PublicTopicPage }) {
  if (topic.related.length === 0) return null;
  return (
    <section aria-labelledby="voisins" className="related">
      <h2 id="voisins">{view.words.topics.page.related}</h2>
      <ul>
        {topic.related.map(({ slug, title, relations }) => (
          <li key={slug} className="card">
            <h3><a href={topicPath(slug)}>{setIn(title, view.locale)}</a></h3>
            <p className="soft">{relations.map((relation) => sayRelation(view, topic, relation)).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function sayRelation({ locale, words: { topics: { page } } }: FrameView, { categories }: PublicTopicPage, relation: Relation): string {
  switch (relation.why) {
    case 'category':
      return page.sameCategory(categories.filter(({ slug }) => relation.categories.includes(slug)).map(({ nameFr, nameEn }) => setIn(locale === 'fr' ? nameFr : nameEn, locale)).join(', '));
    case 'sector':
      return page.sameSector(setIn(relation.sector, locale));
    case 'words':
      return page.sharedWords(relation.words.join(', '));
  }
}
