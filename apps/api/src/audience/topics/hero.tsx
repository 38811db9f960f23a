import { shownIn, type PublishedRecording, type VisitorAct } from '#audience';
import type { PublicTopicPage } from '#desk';
import type { FrameView } from '../frame/frame-view.js';
import { setIn } from '../words/words-in.js';
import { localOf, sayDate } from './say-when.js';
import { applicationPath, withQuery } from './topic-paths.js';

interface HeroProps {
  readonly view: FrameView;
  readonly topic: PublicTopicPage;
  readonly acts: readonly VisitorAct[];
}

/** What the topic is, what is asked, and the ways to take part. */
export function Hero({ view, topic, acts }: HeroProps) {
  const { locale, words: { topics } } = view;
  const set = (text: string) => setIn(text, topic.language);
  return (
    <div className="hero">
      <div>
        <ul className="tags">
          <li className={`tag ${topic.state}`}>{topics.states[topic.state]}</li>
          {topic.categories.map(({ id, slug, nameFr, nameEn }) => <li key={id}><a className="tag" href={withQuery('/sujets', { rubrique: slug })}>{setIn(locale === 'fr' ? nameFr : nameEn, locale)}</a></li>)}
        </ul>
        <h1 dir="auto" lang={langOf(topic, view)}>{set(topic.title)}</h1>
        {topic.callToTakePart !== null && <p className="call" lang={langOf(topic, view)}>{set(topic.callToTakePart)}</p>}
        {topic.pitch !== null && <div className="lead pitch" lang={langOf(topic, view)}>{topic.pitch.split(/\n\s*\n/).map((part, index) => <p key={index} dir="auto">{set(part.trim())}</p>)}</div>}
      </div>
      <Ways view={view} topic={topic} acts={acts} />
    </div>
  );
}

const langOf = ({ language }: PublicTopicPage, { locale }: FrameView): string | undefined => (language === locale ? undefined : language);

/** What can be watched; a topic published before its shows' recordings were kept has an address alone. */
const recordingsOf = ({ published, publishedUrl, state }: PublicTopicPage): readonly Pick<PublishedRecording, 'url' | 'start'>[] =>
  published.length > 0 || publishedUrl === null || !shownIn(state).minutes ? published : [{ url: publishedUrl, start: null }];

function Ways({ view, topic, acts }: HeroProps) {
  const { locale, words: { topics: { page, stateSays }, takingPart } } = view;
  const may = (act: VisitorAct) => acts.includes(act);
  const closed = topic.state === 'open' && !may('comment');
  return (
    <aside className="card ways" aria-label={page.callTitle}>
      <p>{closed ? page.closedSince : stateSays[topic.state]}{!closed && topic.state === 'open' && topic.closesAt !== null && ` ${page.until(sayDate(localOf(topic.closesAt, topic.zone), locale))}`}</p>
      {recordingsOf(topic).map(({ url, start }, index, all) => (
        <a key={index} className="button" href={url} rel="noopener">{all.length === 1 || start === null ? page.watch : page.watchOf(sayDate(start, locale))}</a>
      ))}
      {(may('apply') || topic.mine.application !== null) && <a className="button" href={applicationPath(topic.slug)}>{topic.mine.application === null ? page.apply : page.myApplication}</a>}
      <ul>
        {may('feedback') && <li><a href="#retours">{takingPart.feedback.write}</a></li>}
        {may('answer') && topic.questions.length > 0 && <li><a href="#questions">{page.toQuestions}</a></li>}
        {may('opinion') && <li><a href="#opinion">{page.toOpinion}</a></li>}
        <li><a href="#commentaires">{may('comment') ? page.toComments : takingPart.comments.title(topic.commentCount)}</a></li>
      </ul>
    </aside>
  );
}
