import { readBecameOfShown, readPublic, readPublicPage, readSession, type Actor, type PublicContribution, type PublicTopicPage } from '#desk';
import { Inject, Injectable } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import type { ReactNode } from 'react';
import { HOUSE, type House } from '../../../../worker/src/house/house.js';
import { canBeId } from '../../graphql/check-ids.js';
import { readCookie, SESSION_COOKIE } from '../../session/cookie.js';
import type { PublicHead, Trouble } from '../frame/frame-view.js';
import { PublicReplies } from '../frame/public-replies.js';
import { actorOf, queryOf, type PublicRequest } from '../frame/public-request.js';
import { renderPublic } from '../frame/render-public.js';
import { headOf, TopicPage } from '../topics/topic-page.js';
import { topicPath } from '../topics/topic-paths.js';
import { DONE_WORDS } from '../words/taking-part-words.js';
import { setIn } from '../words/words-in.js';
import { BesidePage, besidePath, type BesideKind } from './beside.js';
import { threadPath } from './comment.js';
import { ThreadPage } from './comments.js';
import { EditPage, ReportPage, WithdrawPage } from './own-pages.js';
import { Notices } from './topic-notices.js';
import { QuestionPage, questionPath } from './questions.js';
import { COMMENT_ORDERS, type TopicView } from './topic-view.js';

const COMMENTS_A_PAGE = 20;
const REPLIES_A_PAGE = 20;
const ANSWERS_A_PAGE = 20;
const BESIDE_SHOWN = 3;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** One of a topic's pages: who asks, and why the form they sent comes again. */
export interface Asking {
  readonly slug: string;
  readonly request: PublicRequest;
  readonly response: ServerResponse;
  readonly trouble?: Trouble | null;
  /** 422 for what can be put right in the form, 409 for what stands in the way outside it. */
  readonly status?: 409 | 422;
}

/** A topic that was opened, for whoever asks. */
export interface OpenedTopic {
  readonly topic: PublicTopicPage;
  readonly actor: Actor;
}

/** The pages under a topic's address. */
@Injectable()
export class TopicPages {
  constructor(@Inject(HOUSE) private readonly house: House, private readonly replies: PublicReplies) {}

  /** The topic that an address names, or null once it was answered that there is none. */
  async open({ slug, request, response }: Asking): Promise<OpenedTopic | null> {
    for (const actor of SLUG.test(slug) && slug.length <= 120 ? await this.askers(request) : []) {
      const topic = await readPublic(this.house.desk, actor).topic(slug);
      if (topic !== null) return { topic, actor };
    }
    this.replies.refuse(404, 'nothing', '', request, response);
    return null;
  }

  async showTopic(asking: Asking): Promise<void> {
    const { slug, request, response } = asking;
    const order = COMMENT_ORDERS.find((one) => one === queryOf(request, 'ordre')) ?? 'recents';
    const after = request.method === 'POST' ? '' : queryOf(request, 'apres');
    for (const actor of SLUG.test(slug) && slug.length <= 120 ? await this.askers(request) : []) {
      const page = await readPublicPage(this.house.desk, actor, { slug, order: order === 'recents' ? 'newest' : 'oldest', comments: { limit: COMMENTS_A_PAGE, after: after || null }, beside: BESIDE_SHOWN });
      if (page === null) continue;
      const { topic, comments, insights, feedback, became, mine } = page;
      const view = this.viewOf(topic, became, topicPath(slug), asking);
      const body = <TopicPage view={view} part={{ threads: comments, order, later: after !== '' }} beside={{ insights, feedback }} mine={mine} />;
      return this.show(view, headOf(view), body, asking, actor);
    }
    this.replies.refuse(404, 'nothing', '', request, response);
  }

  async showThread(asking: Asking, id: string): Promise<void> {
    const opened = await this.open(asking);
    if (opened === null) return;
    const { topic, actor } = opened;
    const after = asking.request.method === 'POST' ? '' : queryOf(asking.request, 'apres');
    const thread = canBeId(id) ? await readPublic(this.house.desk, actor).thread(topic.id, id, { limit: REPLIES_A_PAGE, after: after || null }) : null;
    if (thread === null) return this.replies.refuse(404, 'nothing', '', asking.request, asking.response);
    const view = this.viewOf(topic, await readBecameOfShown(this.house.desk, topic, [thread, ...thread.replies.items]), threadPath(asking.slug, id), asking);
    const words = view.frame.words.takingPart.comments;
    await this.showUnder(view, words.thread(thread.author ?? words.unknown), <ThreadPage view={view} thread={thread} named={id} />, asking, actor);
  }

  async showQuestion(asking: Asking, id: string): Promise<void> {
    const opened = await this.open(asking);
    if (opened === null) return;
    const { topic, actor } = opened;
    const question = topic.questions.find((one) => one.id === id);
    if (question === undefined) return this.replies.refuse(404, 'nothing', '', asking.request, asking.response);
    const after = asking.request.method === 'POST' ? '' : queryOf(asking.request, 'apres');
    const answers = await readPublic(this.house.desk, actor).answers(question.id, { limit: ANSWERS_A_PAGE, after: after || null });
    const view = this.viewOf(topic, await readBecameOfShown(this.house.desk, topic, answers.items), questionPath(asking.slug, id), asking);
    await this.showUnder(view, setIn(question.text, topic.language), <QuestionPage view={view} question={question} answers={answers} later={after !== ''} />, asking, actor);
  }

  async showBeside(asking: Asking, kind: BesideKind): Promise<void> {
    const opened = await this.open(asking);
    if (opened === null) return;
    const after = asking.request.method === 'POST' ? '' : queryOf(asking.request, 'apres');
    const { topic, actor } = opened;
    const reads = readPublic(this.house.desk, actor);
    const slice = { limit: ANSWERS_A_PAGE, after: after || null };
    const shown = await (kind === 'insight' ? reads.insights(topic.id, slice) : reads.feedback(topic.id, slice));
    const view = this.viewOf(topic, await readBecameOfShown(this.house.desk, topic, kind === 'insight' ? shown.items : []), besidePath(asking.slug, kind), asking);
    const { insights, feedback } = view.frame.words.takingPart;
    const title = kind === 'insight' ? insights.title(topic.insightCount) : feedback.title(topic.feedbackCount);
    await this.showUnder(view, title, <BesidePage view={view} kind={kind} shown={shown} later={after !== ''} />, asking, actor);
  }

  /** One's own words, to be changed or taken back. */
  async showOwn(asking: Asking, opened: OpenedTopic, contribution: PublicContribution, act: 'modifier' | 'retirer'): Promise<void> {
    const view = this.viewOf(opened.topic, new Map(), topicPath(asking.slug), asking);
    const words = view.frame.words.takingPart;
    const [title, body] = act === 'modifier' ? [words.edit.title, <EditPage key="edit" view={view} contribution={contribution} />] : [words.withdrawal.title, <WithdrawPage key="withdraw" view={view} contribution={contribution} />];
    await this.showUnder(view, title, body, asking, opened.actor, 'never');
  }

  async showReport(asking: Asking, opened: OpenedTopic, id: string): Promise<void> {
    const view = this.viewOf(opened.topic, new Map(), topicPath(asking.slug), asking);
    await this.showUnder(view, view.frame.words.takingPart.report.title, <ReportPage view={view} id={id} />, asking, opened.actor);
  }

  /** Whoever asks; then, where they are signed in at the desk too, the studio's account, which reads drafts. */
  private async askers(request: PublicRequest): Promise<readonly Actor[]> {
    const own = actorOf(request);
    const studio = request.method === 'POST' ? null : await readSession(this.house.desk, readCookie(request.headers.cookie, SESSION_COOKIE));
    return studio === null ? [own] : [own, studio.actor];
  }

  private viewOf(topic: PublicTopicPage, became: TopicView['became'], here: string, { request, trouble = null }: Asking): TopicView {
    const done = queryOf(request, 'fait');
    return {
      frame: this.replies.frame(request, here, 'topics'), topic, acts: topic.acts, became, trouble,
      done: trouble === null ? (DONE_WORDS.find((one) => one === done) ?? null) : null,
      typed: trouble === null ? null : request.form,
    };
  }

  private showUnder(view: TopicView, title: string, body: ReactNode, asking: Asking, actor: Actor, keeping: 'asked' | 'never' = 'asked'): Promise<void> {
    const { frame, topic } = view;
    const page = (
      <div className="column">
        <p><a href={topicPath(topic.slug)}>‹ {setIn(topic.title, topic.language)}</a></p>
        <Notices view={view} />
        {body}
      </div>
    );
    return this.show(view, { title: `${title}\u00a0– ${setIn(topic.title, frame.locale)}`, shared: null }, page, asking, actor, keeping);
  }

  private show(view: TopicView, head: PublicHead, body: ReactNode, { request, response, trouble, status = 422 }: Asking, actor: Actor, keeping: 'asked' | 'never' = 'asked'): Promise<void> {
    const own = view.done !== null || actor.kind === 'user' ? 'never' : keeping;
    return this.replies.show(renderPublic(view.frame, head, body), request, response, trouble ? { status } : { keeping: own });
  }
}
