import { timedLink, type PublishedRecording } from '#audience';
import type { OwnPoint } from '#desk';
import { formatDuration } from '#rundown';
import { Fragment } from 'react';
import { Became } from '../taking-part/became.js';
import { excerptOf } from '../taking-part/excerpt.js';
import type { TopicView } from '../taking-part/topic-view.js';
import { sayDate } from './say-when.js';
import { setIn } from '../words/words-in.js';

type Drawn = Pick<TopicView, 'frame' | 'topic'>;

/** What came of the topic: its shows' chapters, and one's own points. */
export function Outcome({ view, points }: { readonly view: Drawn; readonly points: readonly OwnPoint[] }) {
  const recordings = view.topic.published.filter(({ chapters }) => chapters.length > 0);
  if (recordings.length === 0 && points.length === 0) return null;
  return <div className="column">{recordings.length > 0 && <Chapters view={view} recordings={recordings} />}{points.length > 0 && <OwnPoints view={view} points={points} />}</div>;
}

/** From which second on each part of each show can be watched. */
function Chapters({ view: { frame, topic }, recordings }: { readonly view: Drawn; readonly recordings: readonly PublishedRecording[] }) {
  const { locale, words: { topics: { page } } } = frame;
  return (
    <section aria-labelledby="chapitres" className="card chapters">
      <h2 id="chapitres">{page.chapters(topic.published.length > 1)}</h2>
      {recordings.map(({ url, title: show, start, chapters }) => (
        <Fragment key={url}>
          {topic.published.length > 1 && <h3>{start === null ? setIn(show ?? '', locale) : page.recordedOn(sayDate(start, locale))}</h3>}
          <ol>
            {chapters.map(({ segmentId, title, startSeconds }) => {
              const link = timedLink(url, startSeconds);
              const line = <><span className="at">{formatDuration(startSeconds)}</span> <span>{setIn(title, locale)}</span></>;
              return <li key={segmentId}>{link === null ? line : <a href={link} rel="noopener">{line}</a>}</li>;
            })}
          </ol>
        </Fragment>
      ))}
    </section>
  );
}

/** Letters of one's own words that stand above what became of them. */
const SHOWN = 160;

/** What became of everything that whoever reads wrote here. */
function OwnPoints({ view: { frame }, points }: { readonly view: Pick<Drawn, 'frame'>; readonly points: readonly OwnPoint[] }) {
  return (
    <section aria-labelledby="mes-points" className="card own-points">
      <h2 id="mes-points">{frame.words.topics.page.ownPoints(points.length)}</h2>
      <ul>
        {points.map(({ contributionId, text, became }) => (
          <li key={contributionId}>
            <p className="soft" dir="auto">{excerptOf(text, SHOWN).text}</p>
            <Became view={frame} became={became} />
          </li>
        ))}
      </ul>
    </section>
  );
}
