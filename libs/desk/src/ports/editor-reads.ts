import type { Trust } from '#audience';
import type { QuestionId, QuoteId, RundownId, TopicId } from '#rundown';
import type { Locale } from '../actor.js';
import type { QueuedContribution } from '../audience/contribution/public-contribution.js';
import type { Category } from '../audience/topic-page/topic-page.js';
import type { LoggedPublication, PersonInShow } from '../audience/publication/publication.js';
import type { ContributionId, VisitorId } from '../ids.js';
import type { Slice, Sliced } from './audience-reads.js';

/** A category with how many topics stand in it. */
export interface CategoryInUse extends Category {
  readonly topicCount: number;
}

/** A visitor as an administrator finds them, who was written to about their data. */
export interface ListedVisitor {
  readonly id: VisitorId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly trust: Trust;
  readonly createdAt: Date;
  readonly contributionCount: number;
  readonly applicationCount: number;
}

/** Somebody who follows a topic and wrote there. */
export interface PointFollower {
  readonly id: VisitorId;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** Words that a rundown's lines say and the topic no longer holds. */
export interface StaleSource {
  readonly contributionId: ContributionId;
  /** The pieces of the lines that come from it. */
  readonly quotes: readonly QuoteId[];
  readonly questions: readonly QuestionId[];
  /** As it was when it was quoted. */
  readonly textThen: string;
  /** As it is published now; null: it is no more. */
  readonly textNow: string | null;
  readonly editedAt: string | null;
  /** How it was worded before, oldest first; empty for what was not written on the page. */
  readonly wordings: readonly { readonly wording: number; readonly text: string; readonly sourceUrl: string | null; readonly writtenAt: string; readonly replacedAt: string }[];
}

/** What the producers read of the public's side: each one statement, long lists by keyset. Permission is asked by the verbs in front. */
export interface EditorReads {
  /** By position. */
  categoriesInUse(): Promise<CategoryInUse[]>;
  /** What waits for a moderator, oldest first: reported ones among them, those of imported pages since they were reported. */
  moderationQueue(topicId: TopicId | null, slice: Slice): Promise<Sliced<QueuedContribution>>;
  /** What moderators decided, the newest decision first. */
  moderationDecisions(topicId: TopicId | null, slice: Slice): Promise<Sliced<QueuedContribution>>;
  /** A topic's insights, the newest first: waiting, published and refused. */
  insights(topicId: TopicId, slice: Slice): Promise<Sliced<QueuedContribution>>;
  /** Of the newest draft of a rundown. */
  staleSources(rundownId: RundownId): Promise<StaleSource[]>;
  /** By name. */
  pointFollowers(topicId: TopicId, slice: Slice): Promise<Sliced<PointFollower>>;
  /** Those of the named who follow the topic. */
  followersNamed(topicId: TopicId, ids: readonly VisitorId[]): Promise<PointFollower[]>;
  /** The house writes to them by itself. */
  tellsPoints(): Promise<boolean>;
  /** Recordings that are in force, one for each show at most, the newest first. */
  publicationsInForce(topicId: TopicId): Promise<LoggedPublication[]>;
  /** Guests of all shows of a topic. */
  peopleInShows(topicId: TopicId): Promise<PersonInShow[]>;
  /** Whose name or address holds these words, the newest first; who was anonymised is nobody. */
  visitors(words: string, slice: Slice): Promise<Sliced<ListedVisitor>>;
}
