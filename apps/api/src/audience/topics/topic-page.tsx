import type { OwnPoint } from '#desk';
import { PublicForm } from '../frame/fields.js';
import { formView, type PublicHead } from '../frame/frame-view.js';
import { Beside } from '../taking-part/beside.js';
import { Comments } from '../taking-part/comments.js';
import { Questions } from '../taking-part/questions.js';
import { Notices } from '../taking-part/topic-notices.js';
import type { CommentsPart, ShownBeside, TopicView } from '../taking-part/topic-view.js';
import { setIn } from '../words/words-in.js';
import { Article } from './article.js';
import { Facts } from './facts.js';
import { Hero } from './hero.js';
import { OpinionSection } from './opinion.js';
import { AudienceOf, Speakers } from './people.js';
import { Outcome } from './recording.js';
import { Related } from './related.js';
import { Share } from './share.js';
import { shorten } from './topic-card.js';
import { markOf, picturePath, toTopicCard } from './to-topic-card.js';
import { topicPath } from './topic-paths.js';

/** A topic's page, in the order that visitors know. */
export function TopicPage({ view, part, beside, mine }: { readonly view: TopicView; readonly part: CommentsPart; readonly beside: ShownBeside; readonly mine: readonly OwnPoint[] }) {
  const { frame, topic, acts, trouble } = view;
  return (
    <>
      <Notices view={view} />
      {topic.state === 'draft' && <p className="note">{frame.words.topics.page.draft}</p>}
      <Hero view={frame} topic={topic} acts={acts} />
      <Outcome view={view} points={mine} />
      {acts.includes('feedback') && <div className="column"><Beside view={view} kind="feedback" shown={beside.feedback} /></div>}
      <div className="spread">
        <div>
          <Article view={frame} topic={topic} />
          <OpinionSection view={frame} topic={topic} open={acts.includes('opinion')} trouble={trouble} />
        </div>
        <Facts view={frame} topic={topic} />
      </div>
      <div className={topic.questions.length === 0 ? 'abreast' : 'spread'}>
        <Questions view={view} />
        <div className="stack">
          <Speakers view={frame} topic={topic} />
          <AudienceOf view={frame} topic={topic} seats={acts.includes('seat')} />
        </div>
      </div>
      <div className="spread">
        <div>
          <Beside view={view} kind="insight" shown={beside.insights} />
          <Comments view={view} part={part} />
        </div>
        <div className="stack">
          <Related view={frame} topic={topic} />
          <Follow view={view} />
          <Share view={frame} topic={topic} />
        </div>
      </div>
    </>
  );
}

/** What becomes of one's contributions, by mail: for whoever is signed in. */
function Follow({ view: { frame, topic, acts, trouble } }: { readonly view: TopicView }) {
  const { page } = frame.words.topics;
  if (frame.visitor === null || !acts.includes('follow')) return null;
  return (
    <PublicForm view={formView(frame, 'suivre', trouble, null)} action={`${topicPath(topic.slug)}/suivre`} className="follow">
      <p className="soft">{page.followSays}</p>
      <button type="submit" name="suivre" value={topic.mine.follows ? 'non' : 'oui'} className="plain">{topic.mine.follows ? page.unfollow : page.follow}</button>
    </PublicForm>
  );
}

/** What machines and other sites read of a topic's page. */
export function headOf({ frame, topic }: Pick<TopicView, 'frame' | 'topic'>): PublicHead {
  const title = setIn(topic.title, topic.language);
  const description = shorten(topic.pitch ?? topic.callToTakePart ?? title, 200);
  if (topic.state === 'draft') return { title, shared: null };
  const card = toTopicCard(topic, frame.locale);
  const url = `${frame.publicUrl}${topicPath(topic.slug)}`;
  return {
    title,
    shared: {
      description: setIn(description, topic.language),
      type: 'article',
      picture: { path: picturePath(topic.slug, frame.locale, markOf(card)), alt: frame.words.topics.page.picture(card.title, [...card.tags, ...card.facts].join(', ')) },
      facts: {
        '@context': 'https://schema.org',
        '@graph': [
          {
            '@type': 'DiscussionForumPosting',
            '@id': url,
            url,
            headline: title,
            text: description,
            inLanguage: topic.language,
            ...(topic.openedAt !== null && { datePublished: topic.openedAt.toISOString() }),
            author: { '@type': 'Organization', name: frame.words.frame.brand },
            interactionStatistic: { '@type': 'InteractionCounter', interactionType: 'https://schema.org/CommentAction', userInteractionCount: topic.commentCount },
          },
          ...topic.recordings.map(({ title: name, start, venue }) => ({ '@type': 'Event', name, startDate: start.slice(0, 16), url, ...(venue !== null && { location: { '@type': 'Place', name: venue } }) })),
        ],
      },
    },
  };
}
