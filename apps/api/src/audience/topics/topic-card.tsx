import type { ListedTopic } from '#desk';
import type { FrameView } from '../frame/frame-view.js';
import { setIn } from '../words/words-in.js';
import { localOf, sayDate } from './say-when.js';
import { topicPath } from './topic-paths.js';

/** A topic in the list: what it is, what is asked of whoever reads, and how many came already. */
export function TopicCard({ view, topic }: { readonly view: FrameView; readonly topic: ListedTopic }) {
  const { locale, words: { topics } } = view;
  const set = (text: string) => setIn(text, locale);
  const says = topic.found ?? topic.pitch;
  const facts = [
    topic.recording !== null ? topics.card.recorded(sayDate(topic.recording.start, locale)) : topic.state === 'open' && topic.closesAt !== null ? topics.card.until(sayDate(localOf(topic.closesAt, 'Europe/Paris'), locale)) : null,
    topic.commentCount > 0 ? topics.card.comments(count(topic.commentCount, locale), topic.commentCount > 1) : null,
    topic.opinionCount > 0 ? topics.card.opinions(count(topic.opinionCount, locale), topic.opinionCount > 1) : null,
  ].filter((fact) => fact !== null);
  return (
    <article className="card topic-card">
      <ul className="tags">
        <li className={`tag ${topic.state}`}>{topics.states[topic.state]}</li>
        {topic.categories.slice(0, 3).map(({ id, nameFr, nameEn }) => <li key={id} className="tag">{locale === 'fr' ? nameFr : nameEn}</li>)}
      </ul>
      <h3><a href={topicPath(topic.slug)}>{set(topic.title)}</a></h3>
      {topic.callToTakePart !== null && <p className="call">{set(topic.callToTakePart)}</p>}
      {says !== null && <p className="pitch" dir="auto">{shorten(set(says), 280)}</p>}
      {facts.length > 0 && <p className="soft facts-line">{facts.map((fact) => <span key={fact}>{fact}</span>)}</p>}
    </article>
  );
}

/** A number as it is read. */
export const count = (number: number, locale: 'fr' | 'en'): string => String(number).replace(/\B(?=(\d{3})+$)/g, locale === 'fr' ? '\u202f' : ',');

/** The beginning of a text, cut between two words. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:.…–-]+$/, '')}…`;
}
