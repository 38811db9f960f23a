import type { PresenceWindow, ProposalKind } from '#casting';
import type { ContributionText, Language, MatterOutline, PieceId, RememberedAct } from '#editorial';
import type { EpisodeId, Remark, ReservedTheme, Rundown, RundownId, Seconds, SegmentId, StillThere, TopicId } from '#rundown';
import type { Episode, Participation } from '../episode/episode.js';
import type { FacetEdit } from '../facets/bank.js';
import type { ActId, ContributionId, ParticipationId, PlanningId, ReplanningId, RundownActId, StudioId, TemplateId, UserId } from '../ids.js';
import type { Improvement } from '../planning/improvement.js';
import type { Planning } from '../planning/planning.js';
import type { ReplanChange } from '../replanning/replanning.js';
import type { PointAbout } from '../rundown/answer-points.js';
import type { LoggedActOfRundown, NamesInLines, Operation, UncoveredPoint } from '../rundown/operation.js';
import type { DraftPoint } from '../rundown/points-coming-back.js';
import type { Point, RundownSnapshot, RundownVersion } from '../rundown/rundown-model.js';
import type { Studio, StudioWords } from '../studio/studio.js';
import type { TemplateEdit } from '../templates/studio-template.js';
import type { ContentIds } from '../topic/content-ids.js';
import type { ImportedApplication } from '../topic/imported-application.js';
import type { RowKeys } from '../topic/name-act.js';
import type { Reading } from '../topic/reading.js';
import type { TopicInputs } from '../topic/topic-inputs.js';
import type { Application, Hand, Person, Topic } from '../topic/topic.js';
import type { PlannedShow, TopicReading } from './planner.js';

/** What a reading says of its topic as a whole. */
export type TopicHead = Pick<
  Topic, 'title' | 'pitch' | 'article' | 'articleAuthor' | 'venue' | 'format' | 'treatment' | 'sector' | 'remarks' | 'detectedLanguage'
>;

/** A topic before its matter: what it is read from, and when it came in. */
export type NewTopic = Pick<TopicInputs, 'id' | 'givenTitle' | 'pageText' | 'pageHash' | 'bankEdits' | 'applications'> & {
  readonly importedAt: Date;
  readonly head: TopicHead;
};

/** A reading with what only the desk knows of it. */
export interface MatterToSave {
  readonly head: TopicHead;
  readonly reading: TopicReading;
  readonly hands: ReadonlyMap<PieceId, Hand>;
  /** The acts it was made with, in the request's order. */
  readonly acts: readonly ActId[];
}

export interface SavedMatter {
  readonly content: ContentIds;
  /** What was listed before. */
  readonly before: MatterOutline;
  /** False when everything was as it is. */
  readonly changed: boolean;
}

export interface TopicStore {
  /** The topic with this page, or null. */
  byPageHash(pageHash: string): Promise<TopicId | null>;
  /** Adds the topic and its applications, without matter; false when the same page came in at the same moment. */
  add(topic: NewTopic): Promise<boolean>;
  byId(id: TopicId): Promise<Pick<Topic, 'id' | 'title' | 'venue' | 'articleAuthor'> | null>;
  /** Everything its matter follows from. */
  inputsOf(id: TopicId): Promise<TopicInputs | null>;
  /** The revision of the matter, locked until the transaction ends; null when there is no such topic. */
  lock(id: TopicId): Promise<number | null>;
  /** Content keys of the rows named, as far as they are this topic's. */
  keysOf(id: TopicId, rows: readonly string[]): Promise<RowKeys>;
  /** Content keys of what its page holds. */
  keysOnPage(id: TopicId): Promise<readonly string[]>;
  /** Whether a contribution of this key is listed. */
  holds(id: TopicId, contributionKey: string): Promise<boolean>;
  /** Writes what differs from what is there, by content key: what is there keeps its id, what is no longer held is no longer listed. */
  saveMatter(id: TopicId, matter: MatterToSave): Promise<SavedMatter>;
  reachRevision(id: TopicId, revision: number): Promise<void>;
  /** Puts a newer page in place; false when another topic has it. */
  setPage(id: TopicId, pageText: string, pageHash: string): Promise<boolean>;
  setLanguage(id: TopicId, language: Language | null): Promise<void>;
  setBank(id: TopicId, edits: readonly FacetEdit[]): Promise<void>;
  /** Adds and refreshes by the file's own ids, in this order; who is there keeps their person and place. */
  saveApplications(id: TopicId, applications: readonly ImportedApplication[], at: Date): Promise<void>;
  addContribution(id: TopicId, contribution: ContributionText, by: Doer, at: Date): Promise<void>;
  /** Null for no contribution of this topic. */
  contributionKeyOf(id: TopicId, contribution: ContributionId): Promise<string | null>;
  /** Forgets what was added, by its place among what is added, from 0. */
  removeAdded(id: TopicId, place: number): Promise<void>;
  addAct(id: ActId, topicId: TopicId, act: RememberedAct, by: Doer, at: Date): Promise<void>;
  /** The topic of an act, and whether it is still in force. */
  actById(id: ActId): Promise<{ readonly topicId: TopicId; readonly inForce: boolean } | null>;
  undoAct(id: ActId, by: Doer, at: Date): Promise<void>;
  addReading(id: string, topicId: TopicId, reading: Reading, by: UserId | null): Promise<void>;
  /** The applications with their rows' ids, in their file's order. */
  applicationsOf(id: TopicId): Promise<{ readonly application: Pick<Application, 'id' | 'person'>; readonly imported: ImportedApplication }[]>;
  /** The questions of « Aidez-nous à préparer ce sujet », as far as somebody answered them, each once. */
  preparationQuestions(id: TopicId): Promise<string[]>;
  /** Somebody of this topic with this name, whatever its case: an applicant, or a participant of one of its episodes. */
  personNamed(id: TopicId, name: string): Promise<Person | null>;
}

/** Who did something: their account, if they have one, and the name shown. */
export interface Doer {
  readonly id: UserId | null;
  readonly name: string | null;
}

export interface FacetStore {
  /** Every edit, by key. */
  all(): Promise<FacetEdit[]>;
  /** One editor after the other, until the transaction ends. */
  lock(): Promise<void>;
  save(edit: FacetEdit, by: Doer, at: Date): Promise<void>;
  /** The engine's own again; one of the studio's own is gone. */
  remove(key: string): Promise<void>;
}

export interface TemplateStore {
  /** Every template of the studio's, the edit of the engine's own included. */
  all(): Promise<TemplateEdit[]>;
  /** One editor after the other, until the transaction ends. */
  lock(): Promise<void>;
  save(template: TemplateEdit, by: Doer, at: Date): Promise<void>;
  /** One of the house's as it comes again; one of the studio's is gone. */
  remove(id: TemplateId): Promise<void>;
}

/** A proposed way to carry on, as it is kept until it is accepted or the draft changes. */
export interface Replanning {
  readonly id: ReplanningId;
  readonly rundownId: RundownId;
  /** Of the draft that it is made for. */
  readonly revision: number;
  readonly kind: ProposalKind;
  readonly change: ReplanChange;
  readonly plan: ReplannedDraft;
}

/** A draft whose speakers are named by the planner's own ids, and who those are: guests that are new have no place in the episode yet. */
export interface ReplannedDraft {
  readonly draft: PlannedDraft;
  readonly speakers: PlannedShow['speakers'];
}

export interface ReplanningStore {
  /** Puts these in the place of whatever was proposed for this rundown. */
  replace(rundownId: RundownId, proposals: readonly Replanning[], at: Date): Promise<void>;
  byId(id: ReplanningId): Promise<Replanning | null>;
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
  /** When they can be there, as told since they applied; by place. */
  presences(id: EpisodeId): Promise<ReadonlyMap<ParticipationId, readonly PresenceWindow[]>>;
  setPresence(id: ParticipationId, windows: readonly PresenceWindow[]): Promise<void>;
  /** The revision rises. */
  setTarget(id: EpisodeId, targetSeconds: Seconds, at: Date): Promise<void>;
  /** Writes date, zone, title (the draft's too), length, seats, place and what guests see; the revision rises. */
  save(episode: Episode, at: Date): Promise<void>;
  /** Episodes of a studio that are still to be recorded, have no date, or have reminders that wait; in the order of their ids. */
  comingIn(studioId: StudioId, now: Date): Promise<Episode[]>;
  /** What a studio records between two instants, and about them: local start, zone, and its length or what its draft takes, whichever is more. */
  inStudio(studioId: StudioId, from: Date, until: Date): Promise<{ readonly start: string; readonly zone: string; readonly studioSeconds: Seconds }[]>;
  /** No episode names this template any more. */
  forgetTemplate(id: TemplateId): Promise<void>;
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
  /** The planning of an episode whose first rundown is being improved, locked. */
  searching(episodeId: EpisodeId): Promise<LockedPlanning | null>;
  saveImprovement(id: PlanningId, improvement: Improvement, at: Date): Promise<void>;
  /** Those improved without a sign of life since, without a job in the outbox; touched. */
  takeSilentImprovements(since: Date, at: Date): Promise<PlanningId[]>;
}

/** A draft under lock. */
export interface LockedDraft {
  readonly rundown: Rundown;
  readonly revision: number;
  readonly episodeId: EpisodeId;
  /** True when the act asked about stands in the log. */
  readonly done: boolean;
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
  lock(id: RundownId, act?: RundownActId | null): Promise<LockedDraft | null>;
  revision(id: RundownId): Promise<number | null>;
  /** Writes what differs between the two, the lines of the log, in order, and the revision that the last one leads to. */
  save(before: Rundown, after: Rundown, operations: readonly Operation[]): Promise<void>;
  /** What the log tells of an act; null for one that is not there. */
  actOf(id: RundownId, act: RundownActId): Promise<LoggedActOfRundown | null>;
  /** True when somebody or something is named that the rundown's episode and topic do not have. */
  namesUnknown(id: RundownId, names: NamesInLines): Promise<boolean>;
  /** Replaces everything the last planning made; lines that stay keep their rows. */
  replace(before: Rundown, planned: PlannedDraft, operation: Operation): Promise<void>;
  /** What the last planning left beside the lines: themes that wait, and what it had to say. */
  keepBeside(id: RundownId, beside: Pick<PlannedDraft, 'reserve' | 'remarks'>): Promise<void>;
  /** The points that lines deal with go to the reserve, since those leave; to be called before they are removed. Answers what the points were. */
  uncoverPoints(id: RundownId, segments: readonly SegmentId[]): Promise<readonly UncoveredPoint[]>;
  /** Points that no line of the running order deals with, whose contribution holds one of these pieces or speaks to one of these themes. */
  pointsAbout(id: RundownId, pieces: readonly string[]): Promise<readonly PointAbout[]>;
  /** Some points as they are. */
  pointsOf(id: RundownId, points: readonly string[]): Promise<readonly UncoveredPoint[]>;
  /** Makes points as they are told, unless something else was done to them since: they wait with no line, or with the one they were `left` with. To be called after the lines are there. */
  coverPoints(id: RundownId, points: readonly UncoveredPoint[]): Promise<void>;
  /** Points of lines that went to the reserve or came from it go with them. */
  followPoints(id: RundownId, segments: readonly SegmentId[]): Promise<void>;
  /** What somebody noted for themselves beside a line; empty text takes it away. False when the line is not of this rundown. */
  notePrivately(id: RundownId, segment: SegmentId, by: UserId, text: string, at: Date): Promise<boolean>;
  /** Number of the newest version; null before the first. */
  newestVersion(id: RundownId): Promise<number | null>;
  /** What the newest version froze; null before the first. */
  newestSnapshot(id: RundownId): Promise<RundownSnapshot | null>;
  /** What a version froze; null when there is none of this number. */
  snapshotNumbered(id: RundownId, number: number): Promise<RundownSnapshot | null>;
  /** What still is of all that a version names: people of the episode, matter of the topic. */
  stillThere(id: RundownId, version: RundownSnapshot): Promise<StillThere>;
  /** Those of these quotes and questions that are of its topic. */
  piecesThere(id: RundownId, pieces: Pick<NamesInLines, 'quotes' | 'questions'>): Promise<{ readonly quotes: ReadonlySet<string>; readonly questions: ReadonlySet<string> }>;
  points(id: RundownId): Promise<DraftPoint[]>;
  /** Whoever has a place in its episode. */
  peopleOf(id: RundownId): Promise<Pick<Participation, 'id' | 'status' | 'person'>[]>;
  /** The draft as it would be released, and the newest version. */
  forRelease(id: RundownId): Promise<{ readonly snapshot: RundownSnapshot; readonly last: RundownVersion | null }>;
  /** The numbers that the snapshot freezes are the draft's from now on. */
  addVersion(version: RundownVersion, snapshot: RundownSnapshot, by: UserId | null, operation: Operation): Promise<void>;
}

export interface StudioStore {
  /** One editor after the other, until the transaction ends. */
  lock(): Promise<void>;
  all(): Promise<Studio[]>;
  byId(id: StudioId): Promise<Studio | null>;
  /** False when another studio has the name, whatever its case. */
  save(studio: Studio, by: Doer, at: Date): Promise<boolean>;
  /** Its own words, by kind and language. */
  words(id: StudioId): Promise<StudioWords[]>;
  saveWords(id: StudioId, words: StudioWords, by: Doer, at: Date): Promise<void>;
  /** The house's words again. */
  removeWords(id: StudioId, kind: StudioWords['kind'], locale: StudioWords['locale']): Promise<void>;
}
