import { siteOf, type PublicContributionKind } from '#audience';
import type { ShownAnswer, ShownComment } from '#desk';
import type { ReactNode } from 'react';
import { localOf, sayDate } from '../topics/say-when.js';
import { topicPath } from '../topics/topic-paths.js';
import { Became } from './became.js';
import { excerptOf } from './excerpt.js';
import { LinkedText } from './linked-text.js';
import type { TopicView } from './topic-view.js';

interface CommentProps {
  readonly view: TopicView;
  readonly comment: ShownComment & Partial<Pick<ShownAnswer, 'choice' | 'sourceUrl'>>;
  /** Letters shown here; the rest stands at `whole`. */
  readonly most?: number;
  /** Address of the page that shows all of it. */
  readonly whole?: string;
  /** What it is: its own author may change it while such may be written. */
  readonly kind?: PublicContributionKind;
  readonly children?: ReactNode;
}

export const threadPath = (slug: string, id: string): string => `${topicPath(slug)}/commentaires/${id}`;
export const contributionPath = (slug: string, id: string, act: 'modifier' | 'retirer' | 'signaler'): string => `${topicPath(slug)}/contributions/${id}/${act}`;

/** Something that somebody wrote: who, when, what, and what can be done about it. */
export function Comment({ view, comment, most = Infinity, whole, kind = 'comment', children }: CommentProps) {
  const { frame, topic } = view;
  const words = frame.words.takingPart;
  const shown = excerptOf(comment.text, most);
  const on = comment.writtenAt === null ? comment.writtenOn : localOf(comment.writtenAt, topic.zone);
  return (
    <article className="comment" id={`c-${comment.id}`}>
      <p className="byline">
        <b><bdi>{comment.author ?? words.comments.unknown}</bdi></b>
        {comment.own && <span className="tag">{words.comments.own}</span>}
        <span className="soft">
          {on === null ? words.comments.undated : <time dateTime={comment.writtenAt ?? on}>{sayDate(on, frame.locale)}</time>}
          {comment.edited && ` · ${words.comments.edited}`}
        </span>
      </p>
      {comment.choice && <p><b>{sayChoice(comment.choice, view)}</b></p>}
      {comment.text !== '' && (
        <p className="text" dir="auto" lang={topic.language === frame.locale ? undefined : topic.language}>
          <LinkedText text={shown.text} />
          {shown.cut && whole !== undefined && <> <a href={whole}>{words.comments.readOn}</a></>}
        </p>
      )}
      {comment.sourceUrl && <p className="source"><a href={comment.sourceUrl} rel="nofollow ugc noopener">{words.insights.sourceOf(siteOf(comment.sourceUrl))}</a></p>}
      {comment.moderation === 'waiting' && <p className="soft state">{words.comments.waiting}</p>}
      <Became view={frame} became={view.became.get(comment.id)} />
      <p className="acts">
        {children}
        {comment.own && !comment.fromPage && view.acts.includes('withdraw') && (
          <>
            {view.acts.includes(kind) && <a href={contributionPath(topic.slug, comment.id, 'modifier')} rel="nofollow">{words.comments.edit}</a>}
            <a href={contributionPath(topic.slug, comment.id, 'retirer')} rel="nofollow">{words.comments.withdraw}</a>
          </>
        )}
        {!comment.own && view.acts.includes('report') && <a href={contributionPath(topic.slug, comment.id, 'signaler')} rel="nofollow">{words.comments.report}</a>}
      </p>
    </article>
  );
}

/** An answer by yes or no in the reader's language; a choice as the producer wrote it. */
export function sayChoice(choice: string, { frame: { words: { takingPart: { questions } } } }: TopicView): string {
  if (choice === 'yes') return questions.yes;
  return choice === 'no' ? questions.no : choice;
}
