import type { ApplicationStage, BecameOfPoint, Opinion, PublicContributionKind, PublishedRecording, ReleasedPoint, ReleasedSegment, Retention, ToldOfPoint, TopicState } from '#audience';
import type { EpisodeId, TopicId } from '#rundown';
import type { BoardApplication, OwnApplication } from '../audience/application/public-application.js';
import type { EarlierWording, OpinionCounts, PublicContribution, ShownAnswer, ShownComment } from '../audience/contribution/public-contribution.js';
import type { EpisodeAudience, ListedSeat } from '../audience/seat/audience-seat.js';
import type { Category, EditedTopicPage, PreparationQuestion, PublicRecording } from '../audience/topic-page/topic-page.js';
import type { PendingVisitor, Visitor, VisitorSession } from '../audience/visitor/visitor.js';
import type { MessageState } from '../message/message.js';
import type { MailedLinkMatter, OwnSpaceMatter, OwnSpaceSeat } from './own-space.js';
import type { ApplicationId, PreparationQuestionId, PublicContributionId, VisitorId } from '../ids.js';

/** Part of a long list: what follows a cursor of the same list, which only the list itself reads. */
export interface Slice {
  /** 1 to 100. */
  readonly limit: number;
  /** Null or absent: from the beginning. */
  readonly after?: string | null;
}

export interface Sliced<Item> {
  readonly items: readonly Item[];
  /** Give it back as `after`; null: that was all. */
  readonly next: string | null;
}

/** A comment with a part of the replies to it. */
export interface ShownThread extends ShownComment {
  /** Oldest first. */
  readonly replies: Sliced<ShownComment>;
  /** All that whoever asks sees. */
  readonly replyCount: number;
  /** Of those, how many stand before the slice. */
  readonly repliesBefore: number;
}

/** A topic as the public's list shows it. */
export interface ListedTopic {
  readonly id: TopicId;
  readonly slug: string;
  readonly title: string;
  readonly pitch: string | null;
  readonly callToTakePart: string | null;
  readonly state: TopicState;
  readonly format: string | null;
  readonly sector: string | null;
  readonly venue: string | null;
  readonly openedAt: Date | null;
  readonly closesAt: Date | null;
  readonly commentCount: number;
  readonly opinionCount: number;
  readonly speakerCount: number;
  readonly categories: readonly Category[];
  /** The first recording that has a date; null: none. */
  readonly recording: { readonly start: string; readonly zone: string } | null;
  /** Where words were searched for: a piece of the topic or of a comment that holds them, without markup; null otherwise. */
  readonly found: string | null;
}

/** Those written here before those of the imported page, which have no time but their place; oldest is the same list from its end. */
export type CommentOrder = 'newest' | 'oldest';

export interface TopicListFilter {
  /** Slug. */
  readonly category?: string | null;
  readonly states?: readonly TopicState[] | null;
  readonly format?: string | null;
  readonly sector?: string | null;
  /** Words, as typed. Best first where given, else newest open first. */
  readonly search?: string | null;
}

/** What can be filtered by, with how many topics the list then has. */
export interface TopicFacets {
  readonly categories: readonly (Category & { readonly count: number })[];
  readonly states: readonly { readonly state: TopicState; readonly count: number }[];
  readonly formats: readonly { readonly name: string; readonly count: number }[];
  readonly sectors: readonly { readonly name: string; readonly count: number }[];
}

/** Everything above the comments. */
export interface PublicTopic {
  readonly id: TopicId;
  readonly slug: string;
  readonly title: string;
  readonly state: TopicState;
  readonly pitch: string | null;
  readonly callToTakePart: string | null;
  /** Markdown, or plain text of an imported page. */
  readonly article: { readonly text: string; readonly markdown: boolean } | null;
  readonly articleAuthor: string | null;
  readonly language: 'fr' | 'en';
  readonly venue: string | null;
  readonly format: string | null;
  readonly treatment: string | null;
  readonly sector: string | null;
  readonly zone: string;
  readonly dates: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly openedAt: Date | null;
  readonly closesAt: Date | null;
  readonly publishedUrl: string | null;
  /** What can be watched, in order of the shows. */
  readonly published: readonly PublishedRecording[];
  readonly revision: number;
  readonly categories: readonly Category[];
  readonly opinions: OpinionCounts;
  /** Those that are shown, with how many answers are. */
  readonly questions: readonly (PreparationQuestion & { readonly answerCount: number; readonly choiceCounts: Readonly<Record<string, number>> })[];
  /** Who takes part, confirmed: as under their names in the show. */
  readonly speakers: readonly { readonly name: string; readonly title: string | null; readonly organisation: string | null; readonly host: boolean }[];
  readonly recordings: readonly PublicRecording[];
  /** Comments with their replies. */
  readonly commentCount: number;
  readonly insightCount: number;
  readonly feedbackCount: number;
  readonly applicationCount: number;
  readonly related: readonly { readonly slug: string; readonly title: string; readonly state: TopicState; readonly categories: readonly Category[]; readonly sector: string | null }[];
  /** Of whoever asks; all null for nobody. */
  readonly mine: {
    readonly opinion: Opinion | null;
    readonly application: { readonly id: ApplicationId; readonly state: OwnApplication['state'] } | null;
    readonly follows: boolean;
  };
}

/** A coming recording, for feeds and calendars. */
export interface ComingRecording {
  readonly episodeId: EpisodeId;
  readonly topicSlug: string;
  readonly title: string;
  readonly start: string;
  readonly zone: string;
  readonly targetSeconds: number;
  readonly venue: string | null;
  /** SEQUENCE of a calendar entry. */
  readonly revision: number;
  readonly changedAt: Date;
}

/** What the newest releases of a topic's episodes say of what people wrote. */
export interface BecameMatter {
  readonly state: TopicState;
  readonly slug: string;
  readonly title: string;
  /** `segments`: lines that are to be played; `dropped`: those noted on the floor as not played. */
  readonly episodes: readonly { readonly episodeId: EpisodeId; readonly version: number; readonly segments: readonly ReleasedSegment[]; readonly dropped: readonly string[] }[];
  readonly published: readonly PublishedRecording[];
  /** In the order in which they were written. */
  readonly contributions: readonly {
    /** Of `contribution` where one of an imported page was named. */
    readonly id: PublicContributionId;
    readonly visitorId: VisitorId | null;
    readonly text: string;
    readonly points: readonly (ReleasedPoint & { readonly episodeId: EpisodeId })[];
    /** What its author was last written to about it; null: nothing yet. */
    readonly told: PointTold | null;
  }[];
}

/** Something that was told about a point. */
export interface PointTold extends ToldOfPoint {
  /** ISO instant. */
  readonly at: string;
  /** Null: the house, by itself. */
  readonly byName: string | null;
  /** State of the mail; null once that was deleted after its days. */
  readonly mail: MessageState | null;
}

/** Whose contributions: of all who follow the topic, or of visitors and those named, imported ones too. */
export type BecameOf = 'followers' | { readonly visitors?: readonly VisitorId[]; readonly named?: readonly string[] };

export interface BecameOfContribution {
  readonly contributionId: PublicContributionId;
  readonly text: string;
  readonly became: BecameOfPoint;
}

export interface BoardFilter {
  readonly stages?: readonly ApplicationStage[] | null;
  readonly role?: string | null;
  /** Those that their authors withdrew, too. */
  readonly withdrawn?: boolean;
}

/**
 * Reading what the audience sees and leaves, without a transaction. Each method is one statement whatever the number of
 * rows; long lists come in slices by keyset. Permission is asked by the verbs in front: never hand this to an edge.
 */
export interface AudienceReads {
  /** A session that has not expired at `now`, with its visitor. */
  visitorSession(tokenHash: string, now: Date): Promise<{ readonly session: VisitorSession; readonly visitor: Visitor } | null>;
  visitor(id: VisitorId): Promise<Visitor | null>;
  /** Where they asked to be reached, if they did since; null for nothing. */
  wantedEmail(id: VisitorId, since: Date): Promise<string | null>;
  pendingVisitor(id: string): Promise<PendingVisitor | null>;

  /** By position. */
  categories(): Promise<Category[]>;
  topicList(filter: TopicListFilter, slice: Slice): Promise<Sliced<ListedTopic>>;
  topicFacets(): Promise<TopicFacets>;
  /** What is shown of a topic; a draft only to whoever asks for `drafts` too. */
  publicTopic(slug: string, visitor: VisitorId | null, drafts: boolean): Promise<PublicTopic | null>;
  /** Each with its first `replies` replies, 1 to 100; own ones that wait are shown to their author. A cursor goes on in the order it was given in. */
  comments(topicId: TopicId, visitor: VisitorId | null, order: CommentOrder, slice: Slice, replies: number): Promise<Sliced<ShownThread>>;
  /** The thread of one comment, for a link to it; null where it is not shown. Where a reply is named, its slice begins two replies before that one. */
  thread(topicId: TopicId, id: string, visitor: VisitorId | null, replies: Slice): Promise<ShownThread | null>;
  answers(questionId: PreparationQuestionId, visitor: VisitorId | null, slice: Slice): Promise<Sliced<ShownAnswer>>;
  /** Insights or feedback, newest first. */
  shownOfKind(topicId: TopicId, kind: Extract<PublicContributionKind, 'insight' | 'feedback'>, visitor: VisitorId | null, slice: Slice): Promise<Sliced<ShownAnswer>>;
  /** How one was worded before, oldest first. */
  wordings(id: PublicContributionId): Promise<EarlierWording[]>;
  comingRecordings(now: Date): Promise<ComingRecording[]>;

  /** A visitor's own, newest first. */
  ownContributions(id: VisitorId, slice: Slice): Promise<Sliced<PublicContribution & { readonly topicSlug: string; readonly topicTitle: string }>>;
  /** One of a visitor's own, whatever became of it; null where it is nobody's or somebody else's. */
  ownContribution(id: PublicContributionId, visitor: VisitorId): Promise<PublicContribution | null>;
  ownApplication(topicId: TopicId, id: VisitorId): Promise<OwnApplication | null>;
  ownSpace(id: VisitorId): Promise<OwnSpaceMatter>;
  /** A seat by its id, or in an episode; null where it is nobody's or somebody else's. */
  ownSeat(by: { readonly seat: string } | { readonly episode: EpisodeId }, id: VisitorId): Promise<OwnSpaceSeat | null>;
  /** For one visitor's contributions to several topics. */
  ownBecame(topicIds: readonly TopicId[], id: VisitorId): Promise<BecameMatter[]>;
  mailedLink(tokenHash: string, now: Date): Promise<MailedLinkMatter | null>;
  /** Null for no such topic. */
  becameMatter(topicId: TopicId, of: BecameOf): Promise<BecameMatter | null>;

  countModeration(): Promise<{ readonly waiting: number; readonly reported: number }>;
  topicPage(id: TopicId): Promise<EditedTopicPage | null>;
  /** Submitted ones, in the order in which they came; withdrawn ones where asked for. */
  board(topicId: TopicId, filter: BoardFilter, slice: Slice): Promise<Sliced<BoardApplication>>;
  /** Those of a topic that are named, in the same order; who is not there is left out. */
  boardNamed(topicId: TopicId, ids: readonly ApplicationId[]): Promise<BoardApplication[]>;
  boardApplication(id: ApplicationId): Promise<BoardApplication | null>;
  audienceOf(ids: readonly EpisodeId[]): Promise<(EpisodeAudience | null)[]>;
  /** In the order in which they asked; released ones are left out. */
  seatsOf(id: EpisodeId, slice: Slice): Promise<Sliced<ListedSeat>>;
  countSeats(ids: readonly EpisodeId[]): Promise<{ readonly in: number; readonly waiting: number; readonly checkedIn: number }[]>;
  retention(): Promise<Retention | null>;
}
