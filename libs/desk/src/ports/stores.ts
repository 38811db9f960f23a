import type { Matter, TopicPage } from '#editorial';
import type { EpisodeId, Remark, ReservedTheme, Rundown, RundownId, SegmentId, TopicId } from '#rundown';
import type { Episode, Participation } from '../episode/episode.js';
import type { MessageId, PlanningId, UserId } from '../ids.js';
import type { Message, MessageState } from '../message/message.js';
import type { Planning } from '../planning/planning.js';
import type { Operation } from '../rundown/operation.js';
import type { Point, RundownSnapshot, RundownVersion } from '../rundown/rundown-model.js';
import type { ContentIds } from '../topic/content-ids.js';
import type { ImportedApplication } from '../topic/imported-application.js';
import type { Application, Person, Topic } from '../topic/topic.js';

/** What is stored of a new topic; the counts follow from the matter. */
export type NewTopic = Omit<Topic, 'commentCount' | 'quoteCount' | 'questionCount' | 'applicationCount'> & {
  readonly page: TopicPage;
  /** SHA-256 of the page's text, hexadecimal. */
  readonly pageHash: string;
};

export interface TopicStore {
  /** The topic with this page, or null. */
  byPageHash(pageHash: string): Promise<TopicId | null>;
  /** Adds the topic, its applications and its matter; false when the same page came in at the same moment. */
  add(topic: NewTopic, matter: Matter, applications: readonly ImportedApplication[]): Promise<boolean>;
  /** Adds or refreshes the matter by content key: what is there keeps its id. */
  saveMatter(id: TopicId, page: TopicPage, matter: Matter): Promise<ContentIds>;
  byId(id: TopicId): Promise<Pick<Topic, 'id' | 'title' | 'venue' | 'articleAuthor'> | null>;
  /** What the planner reads: the page as imported, and the applications by their own ids, in the file's order. */
  pageOf(id: TopicId): Promise<string>;
  applicationsOf(id: TopicId): Promise<{ readonly application: Application; readonly imported: ImportedApplication }[]>;
  /** Somebody of this topic with this name, whatever its case: an applicant, or a participant of one of its episodes. */
  personNamed(id: TopicId, name: string): Promise<Person | null>;
}

export interface EpisodeStore {
  /** Adds the episode and its empty draft, at revision 0. */
  add(episode: Episode, at: Date): Promise<void>;
  byId(id: EpisodeId): Promise<Episode | null>;
  participations(id: EpisodeId): Promise<Participation[]>;
  /** Adds people and their places; a person who exists already keeps what is known of them. */
  addParticipations(participations: readonly Participation[], at: Date): Promise<void>;
  /** Names an existing place as the planner does. */
  setSpeakerKey(id: Participation['id'], speakerKey: string): Promise<void>;
  /** Takes out those who were only suggested and whom no segment names. */
  removeUnseatedSuggestions(id: EpisodeId): Promise<void>;
}

/** A planning under lock, with the name of whoever asked for it; null for the house. */
export interface LockedPlanning extends Planning {
  readonly requestedByName: string | null;
}

export interface PlanningStore {
  /** False when another planning of this episode is under way. */
  add(planning: Planning, at: Date): Promise<boolean>;
  underWay(episodeId: EpisodeId): Promise<Planning | null>;
  /** Locked until the transaction ends. */
  lock(id: PlanningId): Promise<LockedPlanning | null>;
  save(planning: Planning, at: Date): Promise<void>;
  /** Ids of those queued or running without a sign of life since, and without a job in the outbox; touched, so that each comes once in a while. */
  takeSilent(since: Date, at: Date): Promise<PlanningId[]>;
}

/** A draft under lock. */
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
  revision(id: RundownId): Promise<number | null>;
  /** Writes what differs between the two, one line of the log, and the revision it leads to. */
  save(before: Rundown, after: Rundown, operation: Operation): Promise<void>;
  /** Replaces everything the last planning made. */
  replace(planned: PlannedDraft, operation: Operation): Promise<void>;
  /** The points that a segment covers go to the reserve, since it leaves; to be called before it is removed. */
  uncoverPoints(id: RundownId, segmentId: SegmentId): Promise<void>;
  /** The draft as it would be released, and the newest version. */
  forRelease(id: RundownId): Promise<{ readonly snapshot: RundownSnapshot; readonly last: RundownVersion | null }>;
  addVersion(version: RundownVersion, snapshot: RundownSnapshot, by: UserId | null, operation: Operation): Promise<void>;
}

export interface MessageStore {
  /** Adds a message; false when its key exists: it was told already. */
  add(message: Message, at: Date): Promise<boolean>;
  /** Voids what was not sent yet about older versions of this rundown. */
  voidOlder(rundownId: RundownId, version: number, at: Date): Promise<void>;
  /** Turns queued into sending for one caller alone; null when there is nothing to claim. */
  claim(id: MessageId, at: Date): Promise<Message | null>;
  settle(id: MessageId, state: MessageState, reason: string | null, at: Date): Promise<void>;
  /** Ids of those queued and untouched since, without a job in the outbox; touched, so that each comes once in a while. */
  takeSilent(since: Date, at: Date): Promise<MessageId[]>;
  /** Sending and untouched since: nobody knows whether they left, so they become unknown. Answers how many. */
  markLost(since: Date, at: Date): Promise<number>;
}

