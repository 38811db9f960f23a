import type { PublicTopicPage } from '#desk';
import type { ReactNode } from 'react';
import type { FrameView } from '../frame/frame-view.js';
import { setIn } from '../words/words-in.js';
import { sayDay, sayHour } from './say-when.js';
import { withQuery } from './topic-paths.js';

/** Where, when, in which form. */
export function Facts({ view, topic }: { readonly view: FrameView; readonly topic: PublicTopicPage }) {
  const { locale, words: { topics: { page } } } = view;
  const set = (text: string) => setIn(text, locale);
  const when = (local: string) => page.at(sayDay(local, locale), sayHour(local, locale));
  const proposed = topic.recordings.length === 0 ? topic.dates : [];
  const venue = topic.recordings.find((one) => one.venue)?.venue ?? topic.venue;
  return (
    <section aria-labelledby="pratique" className="card facts">
      <h2 id="pratique">{page.facts}</h2>
      <dl>
        {topic.recordings.map(({ episodeId, title, start, targetSeconds }) => (
          <Fact key={episodeId} name={page.recording}>
            {topic.recordings.length > 1 && <span className="line">{set(title)}</span>}
            <time dateTime={start.slice(0, 16)} className="line"><b>{when(start)}</b></time>
            <span className="soft line">{page.length(String(Math.round(targetSeconds / 60)))}</span>
          </Fact>
        ))}
        {proposed.length > 0 && (
          <Fact name={page.proposedDates}><ul>{proposed.map(({ id, from }) => <li key={id}><time dateTime={from.slice(0, 16)}>{when(from)}</time></li>)}</ul></Fact>
        )}
        {topic.recordings.length + proposed.length === 0 && isComing(topic) && <Fact name={page.recording}>{page.noDate}</Fact>}
        {venue !== null && <Fact name={page.venue}>{set(venue)}</Fact>}
        {topic.format !== null && <Fact name={page.format}>{set(topic.format)}</Fact>}
        {topic.treatment !== null && <Fact name={page.treatment}>{set(topic.treatment)}</Fact>}
        {topic.sector !== null && <Fact name={page.sector}>{set(topic.sector)}</Fact>}
        {topic.categories.length > 0 && (
          <Fact name={page.category}>
            <ul className="tags">{topic.categories.map(({ id, slug, nameFr, nameEn }) => <li key={id}><a className="tag" href={withQuery('/sujets', { rubrique: slug })}>{set(locale === 'fr' ? nameFr : nameEn)}</a></li>)}</ul>
          </Fact>
        )}
      </dl>
    </section>
  );
}

/** It is still to be recorded. */
export const isComing = ({ state }: PublicTopicPage): boolean => ['draft', 'open', 'closed', 'inProduction'].includes(state);

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => <div><dt>{name}</dt><dd>{children}</dd></div>;
