import type { ApplicationForm, ApplicationStage, ApplicationState, Moderation, Opinion, PersonFacts, RefusalReason, Retention, ReportReason } from '#audience';
import type { EpisodeId, TopicId } from '#rundown';
import type { ApplicationFile, OwnApplication, RecordAct } from '../audience/application/public-application.js';
import type { PageComment } from '../audience/contribution/page-comment.js';
import type { PublicContribution } from '../audience/contribution/public-contribution.js';
import type { AudienceSeat, EpisodeAudience } from '../audience/seat/audience-seat.js';
import type { Category, PreparationQuestion, TopicPageFile, TopicPageWords } from '../audience/topic-page/topic-page.js';
import type { ApplicationId, ApplicationInvitationId, AudienceSeatId, CategoryId, ContributionId, PersonId, PublicContributionId, RecordActId, UserId, VisitorId } from '../ids.js';
import type { WrittenInputs } from '../topic/written-inputs.js';
import type { Doer } from './stores.js';

/** A topic written in the house, before anybody saw it. */
export interface NewTopicPage extends TopicPageWords {
  readonly id: TopicId;
  readonly slug: string;
  readonly title: string;
  readonly pageText: string;
  readonly pageHash: string;
  readonly zone: string;
  readonly at: Date;
}

/** Topics as the public sees them, inside one transaction. */
export interface TopicPageStore {
  /** Without a lock. */
  byId(id: TopicId): Promise<TopicPageFile | null>;
  /** Its page locked until the transaction ends; the matter is not. */
  lock(id: TopicId): Promise<TopicPageFile | null>;
  bySlug(slug: string): Promise<TopicPageFile | null>;
  /** Slugs that begin so. */
  slugsLike(slug: string): Promise<string[]>;
  /** Writes words, dates and state; the revision is `page.revision`. */
  save(page: Omit<TopicPageFile, 'categories' | 'questions'>, by: Doer, at: Date): Promise<void>;
  /** A title given by a person: the matter is read with it from now on. */
  setTitle(id: TopicId, title: string): Promise<void>;
  setCategories(id: TopicId, categories: readonly CategoryId[]): Promise<void>;
  /** Puts these in the place of the topic's questions, in this order; who is left out is gone, answers keep their words. */
  saveQuestions(id: TopicId, questions: readonly PreparationQuestion[], at: Date): Promise<void>;
  /** By position. One editor after the other, until the transaction ends. */
  lockCategories(): Promise<Category[]>;
  /** All of them, in this order; who is left out is gone. */
  saveCategories(categories: readonly Category[]): Promise<void>;
}

export interface NewWording {
  readonly text: string;
  readonly choice: string | null;
  readonly sourceUrl: string | null;
  readonly contentKey: string | null;
  readonly moderation: Moderation;
  readonly reason: PublicContribution['reason'];
}

/** What the audience writes, inside one transaction. */
export interface WrittenStore {
  /** False when this page has sent it before, or the same person wrote these words already. */
  add(contribution: PublicContribution): Promise<boolean>;
  /** The one that this key made, or that holds these words of the same person. */
  same(topicId: TopicId, clientKey: string, words: { readonly visitorId: VisitorId | null; readonly contentKey: string | null; readonly questionId: string | null }): Promise<PublicContribution | null>;
  lock(id: PublicContributionId): Promise<PublicContribution | null>;
  /** Whose it is; null: nobody's yet, or no longer. */
  authorOf(id: PublicContributionId): Promise<VisitorId | null>;
  /** A comment that a topic's page shows, as what it may be replied to; one of the imported page begins a thread under its own id. */
  shownComment(topicId: TopicId, id: PublicContributionId | ContributionId): Promise<Pick<PublicContribution, 'id' | 'parentId' | 'parentPageId'> | null>;
  /** Keeps the wording there was and puts another in its place; false when the same person wrote those words already. */
  reword(before: PublicContribution, next: NewWording, at: Date): Promise<boolean>;
  /** A guest's becomes a visitor's, by the mailed link. */
  confirm(id: PublicContributionId, visitor: { readonly id: VisitorId; readonly name: string }, moderation: Moderation, reason: PublicContribution['reason'], at: Date): Promise<boolean>;
  moderate(id: PublicContributionId, moderation: Moderation, reason: PublicContribution['reason'], note: string | null, by: Doer, at: Date): Promise<void>;
  withdraw(id: PublicContributionId): Promise<void>;
  /** Contributions that a moderator published. */
  countPublished(visitorId: VisitorId): Promise<number>;
  /** Answers how many different people's reports nobody looked at yet, this one included. */
  report(id: PublicContributionId, reporterHash: string, reason: ReportReason, note: string, at: Date): Promise<number>;
  hide(id: PublicContributionId, at: Date): Promise<void>;
  /** Somebody looked: the reports so far are done with, and it shows again. */
  settleReports(id: PublicContributionId, at: Date): Promise<void>;
  setOpinion(topicId: TopicId, visitorId: VisitorId, stance: Opinion | null, at: Date): Promise<void>;
  follow(topicId: TopicId, visitorId: VisitorId, follows: boolean, at: Date): Promise<void>;
  /** What the topic should be read with and is not, or is and should not. */
  isBehind(topicId: TopicId): Promise<boolean>;
  /** Topics of which that is true. */
  topicsBehind(limit: number): Promise<TopicId[]>;
  /** Marks what a reading took in of what can be hidden, reworded and shown again, and what it left out. */
  markRead(topicId: TopicId, read: Omit<WrittenInputs, 'applications'>): Promise<void>;
  /** Marks the applications that a reading took in, each at its revision. */
  markApplicationsRead(topicId: TopicId, read: WrittenInputs['applications']): Promise<void>;
}

/** Comments of imported pages, inside one transaction. */
export interface PageCommentStore {
  /** One that its page holds, or that somebody reported or decided about before; locked until the transaction ends. */
  lock(id: ContributionId): Promise<PageComment | null>;
  /** Answers how many different people's reports nobody looked at yet, this one included. */
  report(id: ContributionId, reporterHash: string, reason: ReportReason, note: string, at: Date): Promise<number>;
  hide(id: ContributionId, at: Date): Promise<void>;
  /** Null has it stand; either way somebody looked, and the reports so far are done with. */
  decide(id: ContributionId, refused: RefusalReason | null, by: Doer, at: Date): Promise<void>;
}

/** An application as it is saved. */
export interface ApplicationToSave {
  readonly id: ApplicationId;
  readonly topicId: TopicId;
  readonly visitorId: VisitorId;
  /** Null: never submitted. */
  readonly personId: PersonId | null;
  readonly state: ApplicationState;
  readonly form: ApplicationForm;
  /** Questions answered, in words. */
  readonly answers: readonly { readonly question: string; readonly text: string; readonly questionId: string }[];
  readonly availability: readonly { readonly from: string; readonly to: string }[];
  readonly revision: number;
  readonly editorKey: string;
  readonly togetherWith: ApplicationId | null;
  /** Submitted after it had been taken back: the producers look at it as at a new one. */
  readonly anew: boolean;
}

/** Applications made on the public page, and the producers' work on all, inside one transaction. */
export interface ApplicationStore {
  /** A visitor's own of a topic; whoever saves one of theirs there takes turns until the transaction ends. */
  lockOwn(topicId: TopicId, visitorId: VisitorId): Promise<ApplicationFile | null>;
  lock(id: ApplicationId): Promise<ApplicationFile | null>;
  own(id: ApplicationId): Promise<OwnApplication | null>;
  /** What one says of its author. */
  facts(id: ApplicationId): Promise<PersonFacts | null>;
  /** What was made of what it says otherwise than its author's record, the newest first; under the application's lock. */
  recordActs(id: ApplicationId): Promise<RecordAct[]>;
  /** The application that an act is about, and whether nobody took it back; null for no such act. */
  recordActById(id: RecordActId): Promise<{ readonly applicationId: ApplicationId; readonly act: RecordAct; readonly inForce: boolean } | null>;
  addRecordAct(id: RecordActId, application: ApplicationId, act: Pick<RecordAct, 'act' | 'facts'>, by: Doer, at: Date): Promise<void>;
  undoRecordAct(id: RecordActId, by: Doer, at: Date): Promise<void>;
  /** Adds a new one behind the others, or writes over it. */
  save(application: ApplicationToSave, at: Date): Promise<void>;
  withdraw(id: ApplicationId, reason: string, at: Date): Promise<void>;
  setStage(id: ApplicationId, stage: ApplicationStage, by: Doer, at: Date): Promise<void>;
  /** Those that the producers declined, by the id that the planner knows them by. */
  declined(topicId: TopicId): Promise<string[]>;
  /** Every one of a visitor's, locked until the transaction ends. */
  lockAllOf(id: VisitorId): Promise<void>;
  /** Null takes the review away. */
  review(id: ApplicationId, by: UserId, review: { readonly score: number | null; readonly note: string } | null, at: Date): Promise<void>;
  /** False when that address was asked already. */
  invite(id: ApplicationInvitationId, application: ApplicationId, who: { readonly name: string; readonly email: string }, at: Date): Promise<boolean>;
  countInvitations(application: ApplicationId): Promise<number>;
  invitation(id: ApplicationInvitationId): Promise<{ readonly applicationId: ApplicationId; readonly topicId: TopicId; readonly email: string; readonly name: string } | null>;
  /** Who asked somebody of this address to apply to a topic with them; null for nobody. */
  invitedBy(topicId: TopicId, email: string): Promise<ApplicationId | null>;
  /** The application that came of an invitation of this address about this application. */
  joined(application: ApplicationId, email: string, joined: ApplicationId, at: Date): Promise<void>;
}

/** Seats in the audience, inside one transaction. */
export interface SeatStore {
  /** How an episode receives its audience, locked until the transaction ends; null where none is asked. */
  lock(id: EpisodeId): Promise<EpisodeAudience | null>;
  /** The same, made if it is not there; false for no such episode. */
  save(audience: EpisodeAudience, by: Doer, at: Date): Promise<boolean>;
  /** The topic of an episode. */
  topicOf(id: EpisodeId): Promise<TopicId | null>;
  seats(id: EpisodeId): Promise<AudienceSeat[]>;
  put(seat: AudienceSeat): Promise<void>;
  /** Those that wait no longer. */
  promote(ids: readonly AudienceSeatId[], at: Date): Promise<void>;
  /** Episodes in which somebody has a seat, or waits for one, and did not come in yet, in one order for everybody. */
  heldBy(id: VisitorId): Promise<EpisodeId[]>;
  seatById(id: AudienceSeatId): Promise<AudienceSeat | null>;
}

/** What is forgotten, inside one transaction. */
export interface PrivacyStore {
  /** Everything kept about one visitor, as JSON; null for nobody. */
  everythingAbout(id: VisitorId): Promise<object | null>;
  /** Topics that somebody wrote about or applied to, by id. */
  topicsOf(id: VisitorId): Promise<TopicId[]>;
  /** What somebody wrote, locked until the transaction ends. */
  contributionsOf(id: VisitorId): Promise<PublicContribution[]>;
  /** Drops name, address, password, sessions, links, mails and what only they needed; what they wrote stays without a name, under these content keys. */
  anonymise(id: VisitorId, keys: readonly { readonly id: PublicContributionId; readonly key: string | null }[], at: Date): Promise<void>;
  saveRetention(retention: Retention, by: Doer, at: Date): Promise<void>;
  /** Deletes what is past its day. */
  purge(retention: Retention, now: Date): Promise<Purged>;
}

/** How many rows went. */
export interface Purged {
  readonly links: number;
  readonly sessions: number;
  readonly pending: number;
  readonly guests: number;
  readonly drafts: number;
  readonly attempts: number;
  readonly mails: number;
}

