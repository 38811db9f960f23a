import { LONGEST_CONTRIBUTION } from '#audience';
import type { ShownThread } from '#desk';
import { Field, PublicForm } from '../frame/fields.js';
import { formView } from '../frame/frame-view.js';
import { topicPath, withQuery } from '../topics/topic-paths.js';
import { Comment, threadPath } from './comment.js';
import { Guest } from './guest.js';
import type { CommentsPart, TopicView } from './topic-view.js';

/** Letters of a comment and of a reply that stand on the topic's page, and replies of each: the rest has a page of its own, so that this one stays light. */
const COMMENT_LETTERS = 1_200;
const REPLY_LETTERS = 500;
const REPLIES = 5;

/** What people say, and the place to say something. */
export function Comments({ view, part: { threads, order, later } }: { readonly view: TopicView; readonly part: CommentsPart }) {
  const { topic, frame } = view;
  const words = frame.words.takingPart.comments;
  const path = topicPath(topic.slug);
  const ordered = (to: string) => withQuery(path, { ordre: to === 'recents' ? null : to }, '#commentaires');
  return (
    <section aria-labelledby="commentaires" className="comments">
      <h2 id="commentaires">{words.title(topic.commentCount)}</h2>
      {view.acts.includes('comment') ? <CommentForm view={view} /> : <p className="soft">{words.closed}</p>}
      {threads.items.length === 0 && !later && view.acts.includes('comment') && <p className="soft">{words.none}</p>}
      {(threads.items.length > 1 || later) && (
        <nav aria-label={words.order} className="orders">
          <a href={ordered('recents')} aria-current={order === 'recents' ? 'true' : undefined}>{words.newest}</a>
          <a href={ordered('anciens')} aria-current={order === 'anciens' ? 'true' : undefined}>{words.oldest}</a>
        </nav>
      )}
      {threads.items.map((thread) => <Thread key={thread.id} view={view} thread={thread} />)}
      {(later || threads.next !== null) && (
        <p className="buttons">
          {threads.next !== null && <a className="button plain" rel="next" href={withQuery(path, { ordre: order === 'recents' ? null : order, apres: threads.next }, '#commentaires')}>{words.later}</a>}
          {later && <a href={ordered(order)}>{words.first}</a>}
        </p>
      )}
    </section>
  );
}

function CommentForm({ view }: { readonly view: TopicView }) {
  const words = view.frame.words.takingPart.comments;
  const form = formView(view.frame, 'commentaire', view.trouble, view.typed);
  return (
    <PublicForm view={form} action={`${topicPath(view.topic.slug)}/commentaires`} className="card write">
      <Field view={form} name="texte" kind="lines" rows={4} label={words.text} hint={words.hint} longest={LONGEST_CONTRIBUTION} />
      <Guest view={form} back={`${topicPath(view.topic.slug)}#commentaires`} />
      <button type="submit">{words.send}</button>
    </PublicForm>
  );
}

/** A comment with its replies folded under it. */
function Thread({ view, thread }: { readonly view: TopicView; readonly thread: ShownThread }) {
  const words = view.frame.words.takingPart.comments;
  const whole = threadPath(view.topic.slug, thread.id);
  const name = thread.author ?? words.unknown;
  const rest = thread.replies.length - REPLIES;
  return (
    <div className="thread">
      <Comment view={view} comment={thread} most={COMMENT_LETTERS} whole={whole}>
        {view.acts.includes('comment') && <a href={`${whole}#repondre`} rel="nofollow">{words.reply}<span className="unseen"> ({name})</span></a>}
      </Comment>
      {thread.replies.length > 0 && (
        <details open={thread.replies.some(({ own }) => own)}>
          <summary>{words.replies(thread.replies.length)}</summary>
          <div className="replies">
            {thread.replies.slice(0, REPLIES).map((reply) => <Comment key={reply.id} view={view} comment={reply} most={REPLY_LETTERS} whole={`${whole}#c-${reply.id}`} />)}
            {rest > 0 && <p><a href={whole}>{words.moreReplies(rest)}</a></p>}
          </div>
        </details>
      )}
    </div>
  );
}

/** One comment with all its replies, and the place to reply. */
export function ThreadPage({ view, thread }: { readonly view: TopicView; readonly thread: ShownThread }) {
  const words = view.frame.words.takingPart.comments;
  const name = thread.author ?? words.unknown;
  const form = formView(view.frame, 'repondre', view.trouble, view.typed);
  const path = threadPath(view.topic.slug, thread.id);
  return (
    <>
      <h1>{words.thread(name)}</h1>
      <div className="comments">
        <Comment view={view} comment={thread} />
        {thread.replies.length > 0 && (
          <section aria-labelledby="reponses">
            <h2 id="reponses">{words.replies(thread.replies.length)}</h2>
            <div className="replies">{thread.replies.map((reply) => <Comment key={reply.id} view={view} comment={reply} />)}</div>
          </section>
        )}
      </div>
      {view.acts.includes('comment') ? (
        <PublicForm view={form} action={`${topicPath(view.topic.slug)}/commentaires`} className="card write">
          <input type="hidden" name="a" value={thread.id} />
          <Field view={form} name="texte" kind="lines" rows={4} label={words.replyTo(name)} hint={words.hint} longest={LONGEST_CONTRIBUTION} />
          <Guest view={form} back={`${path}#repondre`} />
          <button type="submit">{words.sendReply}</button>
        </PublicForm>
      ) : <p className="soft">{words.closed}</p>}
    </>
  );
}
