import { LONGEST_CONTRIBUTION } from '#audience';
import type { ShownThread } from '#desk';
import { Field, PublicForm } from '../frame/fields.js';
import { formView } from '../frame/frame-view.js';
import { topicPath, withQuery } from '../topics/topic-paths.js';
import { Comment, threadPath } from './comment.js';
import { Guest } from './guest.js';
import type { CommentsPart, TopicView } from './topic-view.js';

/** Letters of a comment and of a reply that stand on the topic's page: the rest has a page of its own, so that this one stays light. */
const COMMENT_LETTERS = 1_200;
const REPLY_LETTERS = 500;

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
  const rest = thread.replyCount - thread.replies.items.length;
  return (
    <div className="thread">
      <Comment view={view} comment={thread} most={COMMENT_LETTERS} whole={whole}>
        {view.acts.includes('comment') && <a href={`${whole}#repondre`} rel="nofollow">{words.reply}<span className="unseen"> ({name})</span></a>}
      </Comment>
      {thread.replyCount > 0 && (
        <details open={thread.replies.items.some(({ own }) => own)}>
          <summary>{words.replies(thread.replyCount)}</summary>
          <div className="replies">
            {thread.replies.items.map((reply) => <Comment key={reply.id} view={view} comment={reply} most={REPLY_LETTERS} whole={replyPath(view, reply.id)} />)}
            {thread.replies.next !== null && <p><a href={withQuery(whole, { apres: thread.replies.next }, '#reponses')}>{words.moreReplies(rest)}<span className="unseen"> ({name})</span></a></p>}
          </div>
        </details>
      )}
    </div>
  );
}

/** Where a reply stands in full, among those around it. */
const replyPath = ({ topic }: TopicView, id: string): string => `${threadPath(topic.slug, id)}#c-${id}`;

/** One comment with a part of its replies, and the place to reply; what the address names stands there in full. */
export function ThreadPage({ view, thread, named }: { readonly view: TopicView; readonly thread: ShownThread; readonly named: string }) {
  const words = view.frame.words.takingPart.comments;
  const name = thread.author ?? words.unknown;
  const form = formView(view.frame, 'repondre', view.trouble, view.typed);
  const path = threadPath(view.topic.slug, thread.id);
  const { items, next } = thread.replies;
  const later = thread.repliesBefore > 0;
  return (
    <>
      <h1>{words.thread(name)}</h1>
      <div className="comments">
        <Comment view={view} comment={thread} {...(later && { most: COMMENT_LETTERS, whole: path })} />
        {thread.replyCount > 0 && (
          <section aria-labelledby="reponses">
            <h2 id="reponses">{words.replies(thread.replyCount)}</h2>
            {(later || next !== null) && <p className="soft">{words.repliesFrom(thread.repliesBefore + 1, thread.repliesBefore + items.length, thread.replyCount)}</p>}
            <div className="replies">
              {items.map((reply) => <Comment key={reply.id} view={view} comment={reply} {...(reply.id !== named && { most: COMMENT_LETTERS, whole: replyPath(view, reply.id) })} />)}
            </div>
            {(later || next !== null) && (
              <p className="buttons">
                {next !== null && <a className="button plain" rel="next" href={withQuery(path, { apres: next }, '#reponses')}>{words.laterReplies}</a>}
                {later && <a href={`${path}#reponses`}>{words.firstReplies}</a>}
              </p>
            )}
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
