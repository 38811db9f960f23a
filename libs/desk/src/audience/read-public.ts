import { openActsOn, relateTopics, shownIn, type Relation, type VisitorAct } from '#audience';
import type { TopicId } from '#rundown';
import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import type { PreparationQuestionId } from '../ids.js';
import { mayChooseApplicants, mayKeepRetention, mayKeepTopicPages, mayModerate, mayReadDesk, mayReadPublic, mayReceiveAudience, permit } from '../permissions.js';
import type { AudienceReads, CommentOrder, PublicTopic, Slice } from '../ports/audience-reads.js';

/** A topic's page with what may be done there now, and what stands beside it. */
export interface PublicTopicPage extends Omit<PublicTopic, 'related'> {
  readonly acts: readonly VisitorAct[];
  readonly related: readonly { readonly slug: string; readonly title: string; readonly relations: readonly Relation[] }[];
}

const MOST_RELATED = 4;
/** Replies that stand under each comment in a list of them, and in a part of one thread. */
const FIRST_REPLIES = 3;
const REPLIES_A_PAGE = 20;

/** What everybody reads; comments that wait are their author's to see. Producers see drafts too. */
export function readPublic(desk: Desk, actor: Actor) {
  permit(mayReadPublic, actor);
  const reads = desk.audience;
  const me = actor.kind === 'visitor' ? actor.id : null;
  return {
    categories: () => reads.categories(),
    topicFacets: () => reads.topicFacets(),
    /** Drafts are in no public list, whatever is asked. */
    topicList: (filter: Parameters<AudienceReads['topicList']>[0], slice: Slice) =>
      reads.topicList({ ...filter, states: (filter.states ?? []).filter((state) => shownIn(state).page) }, slice),
    async topic(slug: string): Promise<PublicTopicPage | null> {
      const topic = await reads.publicTopic(slug, me, mayKeepTopicPages(actor));
      if (topic === null) return null;
      const others = new Map(topic.related.map((one) => [one.slug, one]));
      const categoriesOf = (one: { readonly categories: readonly { readonly slug: string }[] }) => one.categories.map((category) => category.slug);
      const related = relateTopics(
        { id: topic.slug, title: topic.title, categories: categoriesOf(topic), sector: topic.sector }, [...others.values()].map((one) => ({ id: one.slug, title: one.title, categories: categoriesOf(one), sector: one.sector })), MOST_RELATED);
      return {
        ...topic,
        published: shownIn(topic.state).minutes ? topic.published : [],
        acts: openActsOn({ state: topic.state, closesAt: topic.closesAt?.getTime() ?? null }, desk.clock.now().getTime()),
        related: related.map(({ id, relations }) => ({ slug: id, title: others.get(id)!.title, relations })),
      };
    },
    comments: (topicId: TopicId, slice: Slice, order: CommentOrder = 'newest', replies = FIRST_REPLIES) => reads.comments(topicId, me, order, slice, replies),
    thread: (topicId: TopicId, id: string, replies: Slice = { limit: REPLIES_A_PAGE }) => reads.thread(topicId, id, me, replies),
    answers: (questionId: PreparationQuestionId, slice: Slice) => reads.answers(questionId, me, slice),
    insights: (topicId: TopicId, slice: Slice) => reads.shownOfKind(topicId, 'insight', me, slice),
    feedback: (topicId: TopicId, slice: Slice) => reads.shownOfKind(topicId, 'feedback', me, slice),
    comingRecordings: () => reads.comingRecordings(desk.clock.now()),
  };
}

/** What the producers read of the audience; each is asked for by itself. */
export function readAudience(desk: Desk, actor: Actor) {
  const reads = desk.audience;
  const when = <Read>(may: (actor: Actor) => boolean, read: Read): Read => {
    permit(may, actor);
    return read;
  };
  return {
    get topicPage() { return when(mayKeepTopicPages, reads.topicPage.bind(reads)); },
    get moderationQueue() { return when(mayModerate, desk.editor.moderationQueue.bind(desk.editor)); },
    get moderationDecisions() { return when(mayModerate, desk.editor.moderationDecisions.bind(desk.editor)); },
    get insights() { return when(mayModerate, desk.editor.insights.bind(desk.editor)); },
    get categoriesInUse() { return when(mayKeepTopicPages, desk.editor.categoriesInUse.bind(desk.editor)); },
    get staleSources() { return when(mayReadDesk, desk.editor.staleSources.bind(desk.editor)); },
    get visitors() { return when(mayKeepRetention, desk.editor.visitors.bind(desk.editor)); },
    get countModeration() { return when(mayModerate, reads.countModeration.bind(reads)); },
    get wordings() { return when(mayModerate, reads.wordings.bind(reads)); },
    get board() { return when(mayChooseApplicants, reads.board.bind(reads)); },
    get applicationsFrame() { return when(mayChooseApplicants, async (topicId: TopicId) => {
      const page = await reads.topicPage(topicId);
      return page && { title: page.title, slug: page.slug, dates: page.dates, questions: page.questions };
    }); },
    get boardNamed() { return when(mayChooseApplicants, reads.boardNamed.bind(reads)); },
    get boardApplication() { return when(mayChooseApplicants, reads.boardApplication.bind(reads)); },
    get audienceOf() { return when(mayReceiveAudience, reads.audienceOf.bind(reads)); },
    get seatsOf() { return when(mayReceiveAudience, reads.seatsOf.bind(reads)); },
    get countSeats() { return when(mayReceiveAudience, reads.countSeats.bind(reads)); },
  };
}
