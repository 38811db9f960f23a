import type { EpisodeId, QuestionId, QuoteId, RundownId, SegmentId, ThemeId, TopicId } from '#rundown';
import type { LoggedNote, Release } from '../as-run/as-run.js';
import type { Episode, Participation } from '../episode/episode.js';
import type { RundownChanged } from '../events.js';
import type { ReminderRow } from '#notices';
import type { ContributionId, MessageId, ParticipationId, PlanningId, StudioId, UserId, VersionId } from '../ids.js';
import type { CalendarFeed, Recording } from '../calendar/calendar-feed.js';
import type { OpenCalendarFeed } from './calendar-store.js';
import type { KeptLetter, MessageCounts, PostedMessage } from '../message/message.js';
import type { LoggedAct, ParticipationFile } from '../participation/participation-file.js';
import type { Studio, StudioWords } from '../studio/studio.js';
import type { DayMatter, DayTaken } from '../day/day-board.js';
import type { Account, Invitation, Session, User } from '../identity/user.js';
import type { Destination } from '../jump/destination.js';
import type { Preferences } from '../preferences/preferences.js';
import type { Print } from '../printing/print.js';
import type { PrintListEntry } from '../printing/print-list.js';
import type { PrintRun, PrintRunId } from '../printing/print-run.js';
import type { ShareLink } from '../share/share-link.js';
import type { Candidate, EpisodeMember, OwnEpisode } from '../team/membership.js';
import type { Planning } from '../planning/planning.js';
import type { ActOfHistory } from '../rundown/read-history.js';
import type { RundownLines, RundownModel, RundownSnapshot, RundownVersion } from '../rundown/rundown-model.js';
import type { FacetEdit } from '../facets/bank.js';
import type { SavedTemplate } from '../rundown-templates/saved-template.js';
import type { TemplateEdit } from '../templates/studio-template.js';
import type { ListedAct } from '../topic/done-act.js';
import type { Reading } from '../topic/reading.js';
import type { Contribution, Topic, TopicMatter, TopicQuestion, TopicQuote, TopicTheme } from '../topic/topic.js';

/** What of a rundown is wanted; what is left out comes as empty lists, and costs nothing. */
export interface RundownParts {
  /** Quotes, questions and themes; true when absent. */
  readonly matter?: boolean;
  /** True when absent. */
  readonly points?: boolean;
}

/** Which acts; `reader` is whose acts are told as their own. */
export interface HistoryWanted {
  readonly reader: UserId | null;
  readonly segment?: SegmentId | null;
  readonly mine?: boolean;
  readonly before?: number | null;
  /** 1 to 200. */
  readonly limit: number;
}

/**
 * Reading without a transaction. What takes several ids answers in their order, for loaders; each method is one
 * statement whatever the number of rows (`topicMatter` is five). Permission is asked by the verbs in front.
 */
export interface Reads {
  /** Newest import first. */
  topics(): Promise<Topic[]>;
  topicsById(ids: readonly TopicId[]): Promise<(Topic | null)[]>;
  topicMatter(id: TopicId): Promise<TopicMatter>;
  contributionsById(ids: readonly ContributionId[]): Promise<(Contribution | null)[]>;
  themesById(ids: readonly ThemeId[]): Promise<(TopicTheme | null)[]>;
  quotesById(ids: readonly QuoteId[]): Promise<(TopicQuote | null)[]>;
  questionsById(ids: readonly QuestionId[]): Promise<(TopicQuestion | null)[]>;
  /** Quotes of each theme, best first. */
  quotesOfThemes(ids: readonly ThemeId[]): Promise<TopicQuote[][]>;
  questionsOfThemes(ids: readonly ThemeId[]): Promise<TopicQuestion[][]>;
  /** The producers' acts in force, newest first. */
  actsOfTopics(ids: readonly TopicId[]): Promise<ListedAct[][]>;
  lastReadings(ids: readonly TopicId[]): Promise<(Reading | null)[]>;
  /** Revision of a topic's matter. */
  topicRevision(id: TopicId): Promise<number | null>;
  /** The studio's edits of the bank of facets, by key. */
  facetEdits(): Promise<FacetEdit[]>;
  /** The studio's templates, the edit of the engine's own included. */
  templateEdits(): Promise<TemplateEdit[]>;
  /** Lines kept to be used again and not removed: segments first, by name. */
  rundownTemplates(): Promise<SavedTemplate[]>;

  episodesById(ids: readonly EpisodeId[]): Promise<(Episode | null)[]>;
  /** Episodes of each topic, newest first. */
  episodesOfTopics(ids: readonly TopicId[]): Promise<Episode[][]>;
  /** Episodes recorded on the same local day as each of these, itself included, in order of start; itself alone without a date. */
  episodesOfDay(ids: readonly EpisodeId[]): Promise<Episode[][]>;
  /** The studios, and the shows that start on these days and between them (`YYYY-MM-DD`), in order of local start. */
  dayMatter(from: string, until: string): Promise<DayMatter>;
  /** Days on which something is recorded, by day. */
  daysTaken(from: string, until: string): Promise<DayTaken[]>;
  /** Episodes recorded on a local day, `YYYY-MM-DD`, each by its own clock; in order of start. */
  episodesOn(day: string): Promise<Episode[]>;
  /** What was noted about each show, in the order in which it was noted. */
  notesOfEpisodes(ids: readonly EpisodeId[]): Promise<LoggedNote[][]>;
  /** The newest version of each rundown; null before the first. */
  newestReleases(ids: readonly RundownId[]): Promise<(Release | null)[]>;
  /** Host first, then guests by name. */
  participationsOfEpisodes(ids: readonly EpisodeId[]): Promise<Participation[][]>;
  /** The studios, by name. */
  studios(): Promise<Studio[]>;
  studiosById(ids: readonly StudioId[]): Promise<(Studio | null)[]>;
  /** A studio's own words, by kind and language. */
  studioWords(id: StudioId): Promise<StudioWords[]>;
  /** A private calendar that is open; null for one that is unknown or closed. */
  calendarFeed(tokenHash: string): Promise<OpenCalendarFeed | null>;
  /** An account's calendars that are open, newest first. */
  calendarFeedsOf(id: UserId): Promise<CalendarFeed[]>;
  /** Episodes with a date whose recording begins after `since`, earliest first; null: every studio's. */
  recordings(studioId: StudioId | null, since: Date): Promise<Recording[]>;
  /** Everything kept about people's parts in each episode; host first, then by name. */
  filesOfEpisodes(ids: readonly EpisodeId[]): Promise<ParticipationFile[][]>;
  /** Mails about each participation, newest first. */
  messagesAbout(ids: readonly ParticipationId[]): Promise<PostedMessage[][]>;
  messagesById(ids: readonly MessageId[]): Promise<(PostedMessage | null)[]>;
  /** Reminders of each participation, in the order in which they fall due. */
  remindersAbout(ids: readonly ParticipationId[]): Promise<ReminderRow[][]>;
  /** What was done about each participation, newest first. */
  actsAbout(ids: readonly ParticipationId[]): Promise<LoggedAct[][]>;
  /** Letters kept where no mail server is set, newest first. */
  keptLetters(limit: number): Promise<KeptLetter[]>;
  /** The kept letter of each message; null where it was not kept. */
  keptLettersFor(ids: readonly MessageId[]): Promise<(string | null)[]>;
  /** How many mails wait, are due, or need a person. */
  countMessages(now: Date): Promise<MessageCounts>;
  /** A kept letter as it would travel (RFC 5322). */
  keptLetterBytes(id: string): Promise<Uint8Array | null>;
  planningsById(ids: readonly PlanningId[]): Promise<(Planning | null)[]>;
  /** The newest planning of each episode. */
  newestPlannings(ids: readonly EpisodeId[]): Promise<(Planning | null)[]>;

  /** The hot read: one statement, everything unless parts are left out. */
  rundown(id: RundownId, parts?: RundownParts): Promise<RundownModel | null>;
  /** The same for several at once, still in one statement. */
  rundowns(ids: readonly RundownId[], parts?: RundownParts): Promise<(RundownModel | null)[]>;
  /** Some of its lines by themselves: what a change tells, whatever the length of the rundown; null without the rundown. */
  lines(id: RundownId, lines: readonly SegmentId[], parts: Pick<RundownParts, 'matter'>): Promise<RundownLines | null>;
  revision(id: RundownId): Promise<number | null>;
  /** When a draft was last changed, or made where nothing was; null without the rundown. */
  draftEditedAt(id: RundownId): Promise<Date | null>;
  /** What happened after `revision`, oldest first; null when the log does not reach back without a gap. */
  changesSince(id: RundownId, revision: number): Promise<RundownChanged[] | null>;
  /** Acts of a rundown, newest first; `segment`: those about that line alone; `before`: those that led to an earlier revision. */
  history(id: RundownId, wanted: HistoryWanted): Promise<ActOfHistory[]>;
  /** What somebody noted for themselves beside the lines of each rundown. */
  privateNotes(by: UserId, ids: readonly RundownId[]): Promise<{ readonly segmentId: SegmentId; readonly text: string }[][]>;
  version(id: VersionId): Promise<{ version: RundownVersion; snapshot: RundownSnapshot } | null>;
  versionNumbered(id: RundownId, number: number): Promise<{ version: RundownVersion; snapshot: RundownSnapshot } | null>;

  /** Every episode that an account is a member of, soonest recorded first. */
  episodesOfMember(id: UserId): Promise<OwnEpisode[]>;
  /** The team of each episode: the owner first, then by name. */
  teamsOfEpisodes(ids: readonly EpisodeId[]): Promise<EpisodeMember[][]>;
  /** Open accounts that are not in an episode's team, by name. */
  candidatesFor(id: EpisodeId): Promise<Candidate[]>;
  /** Every account: open ones by name, then closed ones. */
  accounts(): Promise<Account[]>;
  /** Invitations that can be used at `now`, newest first. */
  invitations(now: Date): Promise<Invitation[]>;
  /** Links that show an episode's rundown, newest first; closed ones go a month after they did. */
  shareLinksOf(id: EpisodeId, now: Date): Promise<ShareLink[]>;

  /** The last 200 prints of each rundown, newest first. */
  printsOf(ids: readonly RundownId[]): Promise<Print[][]>;
  /** The lists of who gets what that were edited; null: of shows without a studio. */
  printLists(): Promise<{ readonly studioId: StudioId | null; readonly entries: readonly PrintListEntry[] }[]>;
  printRunsById(ids: readonly PrintRunId[]): Promise<(PrintRun | null)[]>;
  /** The runs of a day `YYYY-MM-DD`, newest first. */
  printRunsOf(day: string): Promise<PrintRun[]>;
  /** The pages of a run; null until they are there. */
  printRunPages(id: PrintRunId): Promise<Uint8Array | null>;

  /** A session that has not expired at `now`, with its user; one statement. */
  session(tokenHash: string, now: Date): Promise<{ session: Session; user: User } | null>;
  /** What an account chose for its screens. */
  preferencesOf(id: UserId): Promise<Preferences>;
  /** What can be gone to whose name holds every folded term, at most so many of a kind; those that begin with the first term lead, then the newest. */
  destinations(terms: readonly string[], mostOfAKind: number): Promise<Destination[]>;
  /** The episode that somebody without an account released first, under that name; null when nobody did. */
  firstReleasedBy(name: string): Promise<EpisodeId | null>;
  /** True once somebody is administrator. */
  hasAdministrator(): Promise<boolean>;
}
