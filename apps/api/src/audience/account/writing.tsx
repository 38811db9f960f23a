import { formatDuration } from '#rundown';
import type { FrameView } from '../frame/frame-view.js';
import { sayMoment } from '../applying/say-moment.js';
import { sayDayOf } from '../taking-part/became.js';
import { topicPath } from '../topics/topic-paths.js';
import { setIn } from '../words/words-in.js';
import { HOUSE_ZONE, type OwnWriting } from './account-view.js';

/** Letters of a text that stand in the list. */
const SHOWN = 280;

interface WritingProps {
  readonly frame: FrameView;
  readonly writing: OwnWriting;
  readonly now: Date;
}

/** One thing that somebody wrote: where it stands, and what the show made of it. */
export function Writing({ frame, writing, now }: WritingProps) {
  const { locale, words: { account: { mine: words } } } = frame;
  const { topic, moderation, reason, note, text, choice, became } = writing;
  const kind = writing.kind === 'comment' && writing.isReply ? words.kinds.reply : words.kinds[writing.kind];
  const why = (moderation === 'waiting' || moderation === 'refused') && reason !== null ? (words.why[reason] ?? null) : null;
  return (
    <article className={`card writing ${moderation}`}>
      <p className="meta">
        <span className={moderation === 'published' ? 'tag open' : moderation === 'refused' ? 'tag refused' : 'tag'}>{words.moderation[moderation]}</span>
        <span className="soft">{kind}, {sayMoment(writing.writtenAt, now, HOUSE_ZONE, locale)}{writing.edited && `, ${words.edited}`}</span>
      </p>
      <h3 dir="auto"><a href={moderation === 'published' ? `${topicPath(topic.slug)}#c-${writing.id}` : topicPath(topic.slug)}>{setIn(topic.title, locale)}</a></h3>
      {writing.question !== null && <p className="soft" dir="auto">{writing.question}</p>}
      {choice !== null && <p>{words.choice(choice)}</p>}
      {text !== '' && <p className="said" dir="auto">{text.length > SHOWN ? `${cut(text)}…` : text}</p>}
      {why !== null && <p className="soft">{why}</p>}
      {note !== null && note !== '' && <div className="from-moderator"><p className="soft small">{words.moderatorSays}</p><p className="said" dir="auto">{note}</p></div>}
      {became.became !== 'unknown' && (
        <p className={`became-of ${became.became}`}>
          <span className="soft small">{words.became.title}</span>
          <b>{became.became === 'covered'
            ? (became.atSeconds === null ? words.became.covered(became.segment) : words.became.coveredAt(became.segment, formatDuration(became.atSeconds), sayDayOf(became, locale)))
            : words.became[became.became === 'reserve' && became.over ? 'stayedInReserve' : became.became]}</b>
        </p>
      )}
    </article>
  );
}

// Whole letters, and whole words where one ends near.
function cut(text: string): string {
  const start = text.slice(0, SHOWN).replace(/[\uD800-\uDBFF]$/, '');
  const space = start.lastIndexOf(' ');
  return space > SHOWN / 2 ? start.slice(0, space) : start;
}
