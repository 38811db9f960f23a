import type { Matter, TopicPage } from '#editorial';
import type { EpisodeId, Rundown, RundownId, SegmentId, TopicId } from '#rundown';
import type { Role } from '../actor.js';
import type { Episode, Participation } from '../episode/episode.js';
import type { ParticipationId, PlanningId, UserId } from '../ids.js';
import type { Session, User } from '../identity/user.js';
import type { Delivery, Message } from '../message/message.js';
import type { Planning } from '../planning/planning.js';
import type { Operation } from '../rundown/operation.js';
import type { Point, RundownSnapshot, RundownVersion } from '../rundown/rundown-model.js';
import type { Application, Person, Topic } from '../topic/topic.js';
import type { ContentIds } from '../topic/content-ids.js';
import type { ImportedApplication } from '../topic/imported-application.js';
import type { Remark, ReservedTheme } from '#rundown';

/** Accounts, sessions, one-time links and the count of sign-in attempts. */
export interface IdentityStore {
  userByEmail(email: string): Promise<{ user: User; passwordHash: string } | null>;
  usersWithRole(role: Role): Promise<User[]>;
  /** False when the address is taken, whatever its case. */
  addUser(user: User, passwordHash: string): Promise<boolean>;
  addSession(session: Session): Promise<void>;
  extendSession(tokenHash: string, lastSeenAt: Date, expiresAt: Date): Promise<void>;
  removeSession(tokenHash: string): Promise<void>;
  addLink(link: OneTimeLink): Promise<void>;
  /** Spends an unused link that has not expired at `now`; false when there is none. Two requests never both get true. */
  spendLink(tokenHash: string, purpose: string, now: Date): Promise<boolean>;
  /** Attempts that failed since `since`, by address typed and by address called from, with the oldest of each. */
  failedAttempts(emailHash: string, remoteHash: string, since: Date): Promise<FailedAttempts>;
  addAttempt(attempt: SignInAttempt): Promise<void>;
  forgetFailures(emailHash: string): Promise<void>;
  /** Removes what expired before `now`: sessions, links, attempts. */
  sweep(now: Date): Promise<void>;
}
export interface OneTimeLink {
  readonly tokenHash: string;
  readonly purpose: 'administrator';
  readonly createdAt: Date;
  readonly expiresAt: Date;
}
export interface SignInAttempt {
  readonly id: string;
  readonly emailHash: string;
  readonly remoteHash: string;
  readonly at: Date;
  readonly succeeded: boolean;
}
export interface FailedAttempts {
  readonly byEmail: { readonly count: number; readonly oldest: Date | null };
  readonly byRemote: { readonly count: number; readonly oldest: Date | null };
}

/** What is stored of a new topic; the counts follow from the matter. */
export type NewTopic = Omit<Topic, 'commentCount' | 'quoteCount' | 'questionCount' | 'applicationCount'> & {
  readonly page: TopicPage;
  readonly pageHash: string;
};

export interface TopicStore {
  /** The topic with this page, or null. */
  byPageHash(pageHash: string): Promise<TopicId | null>;
  /** Adds topic, contributions, quotes, questions, themes and applications; false when the page came in at the same moment. */
  add(topic: NewTopic, matter: Matter, applications: readonly ImportedApplication[]): Promise<boolean>;
  /** Adds or refreshes the matter by content key: what is there keeps its id. */
  saveMatter(id: TopicId, page: TopicPage, matter: Matter): Promise<ContentIds>;
  /** The page and the applications, as the planner reads them. */
  forPlanning(id: TopicId): Promise<{ pageText: string; title: string; articleAuthor: string | null; applications: readonly ImportedApplication[] } | null>;
  applications(id: TopicId): Promise<Application[]>;
  titleAndHost(id: TopicId): Promise<{ title: string; venue: string | null; articleAuthor: string | null } | null>;
}

export interface EpisodeStore {
  add(episode: Episode): Promise<void>;
  byId(id: EpisodeId): Promise<Episode | null>;
  participations(id: EpisodeId): Promise<Participation[]>;
  addParticipations(participations: readonly Participation[]): Promise<void>;
  addPerson(person: Person): Promise<void>;
  /** People of the episode's topic who applied, to be seated by name. */
  removeSuggested(id: EpisodeId, except: readonly ParticipationId[]): Promise<void>;
}

export interface PlanningStore {
  /** False when another planning of this episode is under way. */
  add(planning: Planning, at: Date): Promise<boolean>;
  underWay(episodeId: EpisodeId): Promise<Planning | null>;
  /** Locked until the transaction ends. */
  lock(id: PlanningId): Promise<Planning | null>;
  save(planning: Planning, at: Date): Promise<void>;
  /** Queued or running, and untouched since `since`. */
  stuckSince(since: Date): Promise<Planning[]>;
}

/** The draft under lock. */
export interface LockedDraft {
  readonly rundown: Rundown;
  readonly revision: number;
  readonly episodeId: EpisodeId;
}

/** What a planning puts in place of a draft. */
export interface PlannedDraft {
  readonly rundown: Rundown;
  readonly reserve: readonly ReservedTheme[];
  readonly points: readonly Point[];
  readonly remarks: readonly Remark[];
}

export interface RundownStore {
  /** Reads the draft and keeps it locked until the transaction ends. */
  lock(id: RundownId): Promise<LockedDraft | null>;
  byEpisode(id: EpisodeId): Promise<{ id: RundownId; revision: number } | null>;
  /** Writes what differs between the two and the revision reached. */
  save(before: Rundown, after: Rundown, revision: number): Promise<void>;
  /** Replaces everything the last planning made. */
  replace(planned: PlannedDraft, revision: number): Promise<void>;
  /** A covered point whose segment goes is put in the reserve, with the reason. */
  releasePoints(rundownId: RundownId, segmentId: SegmentId): Promise<void>;
  log(operation: Operation): Promise<void>;
  snapshot(id: RundownId): Promise<{ snapshot: RundownSnapshot; last: RundownVersion | null } | null>;
  addVersion(rundownId: RundownId, version: RundownVersion, snapshot: RundownSnapshot, by: UserId | null): Promise<void>;
}

export interface MessageStore {
  /** Adds a queued message; false when its key exists: it was told already. */
  add(message: Message, at: Date): Promise<boolean>;
  /** Unsent messages about older versions of this rundown are voided. */
  voidOlder(rundownId: RundownId, version: number, at: Date): Promise<void>;
  /** Turns queued into sending for one caller alone; null when there is nothing to claim. */
  claim(id: Message['id'], at: Date): Promise<Message | null>;
  settle(id: Message['id'], state: 'queued' | Exclude<Delivery['kind'], 'retry'>, reason: string | null, at: Date): Promise<void>;
  /** Queued and untouched since `since`. */
  queuedSince(since: Date): Promise<Message['id'][]>;
  /** Sending and untouched since `since`: nobody knows whether they left, and they are marked so. */
  markLost(since: Date, at: Date): Promise<number>;
}
