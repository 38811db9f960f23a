import { shownIn, timedLink } from '#audience';
import type { OwnPoint } from '#desk';
import { formatDuration } from '#rundown';
import { Became } from '../taking-part/became.js';
import { excerptOf } from '../taking-part/excerpt.js';
import type { TopicView } from '../taking-part/topic-view.js';
import { setIn } from '../words/words-in.js';

type Drawn = Pick<TopicView, 'frame' | 'topic'>;

const hasChapters = ({ topic: { publishedUrl, state, chapters } }: Drawn): boolean => publishedUrl !== null && shownIn(state).minutes && chapters.length > 0;

/** What came of the topic: the show's chapters, and one's own points. */
export function Outcome({ view, points }: { readonly view: Drawn; readonly points: readonly OwnPoint[] }) {
  if (!hasChapters(view) && points.length === 0) return null;
  return <div className="column">{hasChapters(view) && <Recording view={view} />}{points.length > 0 && <OwnPoints view={view} points={points} />}</div>;
}

/** From which second on each part of the show can be watched. */
function Recording({ view: { frame, topic } }: { readonly view: Drawn }) {
  const { locale, words: { topics: { page } } } = frame;
  const { publishedUrl: url, chapters } = topic;
  return (
    <section aria-labelledby="chapitres" className="card chapters">
      <h2 id="chapitres">{page.chapters}</h2>
      <ol>
        {chapters.map(({ segmentId, title, startSeconds }) => {
          const link = url === null ? null : timedLink(url, startSeconds);
          const line = <><span className="at">{formatDuration(startSeconds)}</span> <span>{setIn(title, locale)}</span></>;
          return <li key={segmentId}>{link === null ? line : <a href={link} rel="noopener">{line}</a>}</li>;
        })}
      </ol>
    </section>
  );
}

/** Letters of one's own words that stand above what became of them. */
const SHOWN = 160;

/** What became of everything that whoever reads wrote here. */
function OwnPoints({ view: { frame, topic }, points }: { readonly view: Drawn; readonly points: readonly OwnPoint[] }) {
  return (
    <section aria-labelledby="mes-points" className="card own-points">
      <h2 id="mes-points">{frame.words.topics.page.ownPoints(points.length)}</h2>
      <ul>
        {points.map(({ contributionId, text, became }) => (
          <li key={contributionId}>
            <p className="soft" dir="auto">{excerptOf(text, SHOWN).text}</p>
            <Became view={frame} became={became} url={topic.publishedUrl} />
          </li>
        ))}
      </ul>
    </section>
  );
}
