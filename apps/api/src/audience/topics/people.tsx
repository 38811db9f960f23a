import type { PublicRecording, PublicTopicPage } from '#desk';
import type { FrameView } from '../frame/frame-view.js';
import { setIn } from '../words/words-in.js';
import { isComing } from './facts.js';
import { sayDay, sayHour } from './say-when.js';
import { seatPath } from './topic-paths.js';

/** Who speaks. */
export function Speakers({ view, topic }: { readonly view: FrameView; readonly topic: PublicTopicPage }) {
  const { page } = view.words.topics;
  const { speakers } = topic;
  if (speakers.length === 0 && !isComing(topic)) return null;
  return (
    <section aria-labelledby="intervenants" className="card people">
      <h2 id="intervenants">{page.speakers(speakers.length)}</h2>
      {speakers.length === 0 && <p className="soft">{page.noSpeakers}</p>}
      {speakers.length > 0 && (
        <ul>
          {speakers.map(({ name, title, organisation, host }, index) => (
            <li key={index}>
              <b><bdi>{name}</bdi></b>
              <span className="soft line">{setIn([host ? page.host : null, title, organisation].filter((part) => part !== null && part !== '').join(', '), view.locale)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Who watches it being recorded: how many, and « J'y serai ». */
export function AudienceOf({ view, topic, seats }: { readonly view: FrameView; readonly topic: PublicTopicPage; readonly seats: boolean }) {
  const { page } = view.words.topics;
  const received = topic.recordings.flatMap((recording) => (recording.audience === null ? [] : [{ recording, audience: recording.audience }]));
  if (received.length === 0) return null;
  return (
    <section aria-labelledby="public" className="card people">
      <h2 id="public">{page.audience(received.reduce((sum, { audience }) => sum + audience.inCount, 0))}</h2>
      {received.map(({ recording, audience }) => (
        <div key={recording.episodeId} className="received">
          {received.length > 1 && <p><b>{when(recording, view)}</b></p>}
          <p>{page.audienceSays(audience.inCount, audience.capacity)}</p>
          {audience.doors !== null && <p className="soft">{page.doors(sayHour(audience.doors, view.locale))}</p>}
          {seats && audience.open && audience.inCount >= audience.capacity && <p>{page.audienceFull(audience.waitingCount)}</p>}
          {seats && audience.open
            ? <p><a className="button" href={seatPath(topic.slug, recording.episodeId)}>{page.beThere}</a></p>
            : <p className="soft">{page.audienceClosed}</p>}
        </div>
      ))}
    </section>
  );
}

const when = ({ start }: PublicRecording, { locale, words }: FrameView): string => words.topics.page.at(sayDay(start, locale), sayHour(start, locale));
