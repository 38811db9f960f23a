import type { AudienceProblem } from './audience/audience-outcomes.js';
import type { Preferences } from './preferences/preferences.js';
import type { EpisodeId, Reason, Rundown, RundownId, Segment, SegmentId, TopicId } from '#rundown';
import type { SourceRefused } from '#interchange';
import type { ReminderFault, TemplateFault } from '#notices';
import type { CalendarFeed } from './calendar/calendar-feed.js';
import type { BankFacet } from './facets/bank.js';
import type { Account, Invitation, User } from './identity/user.js';
import type { ShareLink } from './share/share-link.js';
import type { Column } from './team/membership.js';
import type { ActId, RundownActId } from './ids.js';
import type { Planning } from './planning/planning.js';
import type { RundownVersion } from './rundown/rundown-model.js';
import type { PrintList } from './printing/print-list.js';
import type { PrintRun } from './printing/print-run.js';
import type { ReplanProposal } from './replanning/replanning.js';
import type { SavedTemplate } from './rundown-templates/saved-template.js';
import type { NoticeWords } from './studio/notice-words.js';
import type { Studio } from './studio/studio.js';
import type { PlannedPiece, StudioTemplate } from './templates/studio-template.js';
import type { Reading } from './topic/reading.js';

/**
 * What a verb answers. `outcome` is the name of the GraphQL type, so that the edge translates nothing;
 * the facts are those the screen needs. What can be read again is named by its id, not carried.
 */
export interface SignedIn {
  readonly outcome: 'SignedIn';
  readonly user: User;
  /** For the cookie, and for nothing else. */
  readonly token: string;
  readonly expiresAt: Date;
}
export interface WrongCredentials {
  readonly outcome: 'WrongCredentials';
}
export interface TooManyAttempts {
  readonly outcome: 'TooManyAttempts';
  readonly retryAfterSeconds: number;
}
export interface LinkSpent {
  readonly outcome: 'LinkSpent';
}
export interface InvalidValue {
  readonly outcome: 'InvalidValue';
  readonly field: string;
  readonly code: InvalidValueCode;
}
export type InvalidValueCode =
  | 'empty' | 'tooLong' | 'notAnAddress' | 'addressTaken' | 'passwordTooShort' | 'durationOutOfRange' | 'lengthOutOfRange' | 'positionOutOfRange' | 'seatsOutOfRange' | 'chairOutOfRange' | 'templateGone'
  | 'zoneUnknown' | 'hourUnreadable' | 'studioGone' | 'idTaken' | 'nameUnknown' | 'tooManyEdits'
  | 'countOutOfRange';

export interface InvitationMade {
  readonly outcome: 'InvitationMade';
  readonly invitation: Invitation;
  /** Told this once: whoever has it makes the account. */
  readonly address: string;
}
export interface AccountChanged {
  readonly outcome: 'AccountChanged';
  readonly account: Account;
}
export interface AccountRefused {
  readonly outcome: 'AccountRefused';
  readonly code: 'accountGone' | 'lastAdministrator' | 'tooManyInvitations' | 'forWhomEmpty' | 'forWhomTooLong';
}

/** An episode's team is not as it was. */
export interface TeamChanged {
  readonly outcome: 'TeamChanged';
  readonly episodeId: EpisodeId;
}
export interface TeamRefused {
  readonly outcome: 'TeamRefused';
  readonly code: 'accountGone' | 'alreadyMember' | 'memberGone' | 'ownerStays' | 'noColumns' | 'columnUnknown' | 'tooManyMembers';
}
/** Somebody edited what was not given to them. */
export interface ColumnNotYours {
  readonly outcome: 'ColumnNotYours';
  /** The first one that was not; null where it was the draft's order or lines. */
  readonly column: Column | null;
  /** What they may edit. */
  readonly columns: readonly Column[];
}

export interface ShareLinkMade {
  readonly outcome: 'ShareLinkMade';
  readonly link: ShareLink;
  /** Told this once: whoever has it reads. */
  readonly address: string;
}
export interface ShareLinkRevoked {
  readonly outcome: 'ShareLinkRevoked';
  readonly episodeId: EpisodeId;
}
export interface ShareRefused {
  readonly outcome: 'ShareRefused';
  readonly code: 'nameEmpty' | 'nameTooLong' | 'noColumns' | 'columnUnknown' | 'expiryUnreadable' | 'expiryPassed' | 'tooManyLinks';
}

export interface TopicImported {
  readonly outcome: 'TopicImported';
  readonly topicId: TopicId;
}
export interface TopicAlreadyImported {
  readonly outcome: 'TopicAlreadyImported';
  readonly topicId: TopicId;
}
export interface PageRefused {
  readonly outcome: 'PageRefused';
  readonly code: 'pageEmpty' | 'pageTooLarge' | 'pageNotText' | 'htmlWithoutText' | 'titleTooLong' | 'applicationsDamaged' | 'pageUnlike';
  /** What exactly is wrong with the applications file, in its reader's words; null otherwise. */
  readonly detail: string | null;
}

/** A topic was read anew; its ids, acts and episodes are what they were. */
export interface TopicReread {
  readonly outcome: 'TopicReread';
  readonly topicId: TopicId;
  readonly reading: Reading;
}
/** The page and the applications say what they said before; nothing was read. */
export interface PageUnchanged {
  readonly outcome: 'PageUnchanged';
  readonly topicId: TopicId;
}
export interface ContributionRefused {
  readonly outcome: 'ContributionRefused';
  readonly code: 'textEmpty' | 'textTooLong' | 'authorTooLong' | 'questionMissing' | 'questionTooLong' | 'dateUnreadable' | 'dateToCome' | 'alreadyThere' | 'notAdded';
}

export interface MatterShaped {
  readonly outcome: 'MatterShaped';
  readonly topicId: TopicId;
}
/** What the act names is no longer among the matter: somebody dropped it, or a newer page no longer holds it. */
export interface PieceGone {
  readonly outcome: 'PieceGone';
  readonly topicId: TopicId;
}
/** The act makes no sense; nothing was done. */
export interface ActRefused {
  readonly outcome: 'ActRefused';
  readonly code: 'labelEmpty' | 'labelTooLong' | 'labelTaken' | 'mergeIntoItself' | 'splitNothing' | 'splitEverything' | 'splitForeignPiece';
}
export interface ActGone {
  readonly outcome: 'ActGone';
  readonly actId: ActId;
}

export interface DebateFacetEdited {
  readonly outcome: 'DebateFacetEdited';
  readonly facet: BankFacet;
}
export interface FacetRefused {
  readonly outcome: 'FacetRefused';
  readonly code: 'facetGone' | 'nameEmpty' | 'nameTooLong' | 'nameTaken' | 'noWords' | 'tooManyWords' | 'notOneWord' | 'wordWithoutLetter' | 'wordTooLong' | 'tooManyFacets' | 'lastInUse';
}

export interface ShowTemplateEdited {
  readonly outcome: 'ShowTemplateEdited';
  readonly template: StudioTemplate;
}
export interface TemplateRefused {
  readonly outcome: 'TemplateRefused';
  readonly code:
    | 'templateGone' | 'tooManyTemplates' | 'nameEmpty' | 'nameTooLong' | 'nameTaken' | 'lengthOutOfRange' | 'seatsOutOfRange' | 'hostPercentOutOfRange' | 'secondsOutOfOrder' | 'pieceFixed'
    | 'pieceTooShort' | 'notInSteps' | 'wishUnknown';
  /** The piece it is about; null where it is about none. */
  readonly piece: PlannedPiece | null;
}

export interface RundownTemplateSaved {
  readonly outcome: 'RundownTemplateSaved';
  readonly template: SavedTemplate;
}
export interface RundownTemplateRefused {
  readonly outcome: 'RundownTemplateRefused';
  readonly code: 'templateGone' | 'nameEmpty' | 'nameTooLong' | 'nameTaken' | 'tooManyTemplates' | 'nothingToSave';
}

export interface StudioEdited {
  readonly outcome: 'StudioEdited';
  readonly studio: Studio;
}
export interface StudioRefused {
  readonly outcome: 'StudioRefused';
  readonly code:
    | 'studioGone' | 'nameEmpty' | 'nameTaken' | 'nameTooLong' | 'textTooLong' | 'zoneUnknown' | 'seatsOutOfRange' | 'mapNotALink' | 'contactNotAnAddress'
    | 'changeoverOutOfRange' | 'presenceOutOfRange' | 'tooManyRules' | ReminderFault['code'];
  /** The field of the form it is about; null where it is about none. */
  readonly field: string | null;
  /** The rule of the reminders it is about. */
  readonly rule: string | null;
}
export interface NoticeTemplateEdited {
  readonly outcome: 'NoticeTemplateEdited';
  readonly words: NoticeWords;
}
export interface NoticeTemplateRefused {
  readonly outcome: 'NoticeTemplateRefused';
  readonly code: 'studioGone' | 'templateFaulty';
  readonly faults: readonly TemplateFault[];
}
export interface CalendarFeedMade {
  readonly outcome: 'CalendarFeedMade';
  readonly feed: CalendarFeed;
  /** Told this once. */
  readonly address: string;
}
export interface TooManyFeeds {
  readonly outcome: 'TooManyFeeds';
  readonly most: number;
}

export interface PreferencesKept {
  readonly outcome: 'PreferencesKept';
  readonly preferences: Preferences;
}
export interface PreferencesRefused {
  readonly outcome: 'PreferencesRefused';
  readonly code:
    | 'stepUnknown' | 'tooManyLayouts' | 'layoutNameEmpty' | 'layoutNameTooLong' | 'layoutNameTaken' | 'layoutGone' | 'tooManyColumns' | 'columnUnknown' | 'columnTwice' | 'noColumnShown' | 'widthOutOfRange' | 'printUnknown';
}

export interface EpisodeOpened {
  readonly outcome: 'EpisodeOpened';
  readonly episodeId: EpisodeId;
  readonly rundownId: RundownId;
}
export interface EpisodeEdited {
  readonly outcome: 'EpisodeEdited';
  readonly episodeId: EpisodeId;
  readonly rundownId: RundownId;
  /** Of the draft; equal to the expected one when nothing changed. */
  readonly revision: number;
}
export interface EpisodesRescheduled {
  readonly outcome: 'EpisodesRescheduled';
  readonly episodes: readonly {
    readonly episodeId: EpisodeId;
    /** Of the draft. */
    readonly revision: number;
    /** Where it stood: what undoes it. */
    readonly startBefore: string | null;
  }[];
}
export interface DayFilled {
  readonly outcome: 'DayFilled';
  /** Those opened, in order of start. */
  readonly episodeIds: readonly EpisodeId[];
  /** Slots in which something was recorded already. */
  readonly taken: number;
}
export interface StartRefused {
  readonly outcome: 'StartRefused';
  readonly code: 'malformedStart' | 'unknownZone' | 'skippedHour';
  /** First local time that exists after a skipped hour; null otherwise. */
  readonly resumesAt: string | null;
}

export interface PlanningQueued {
  readonly outcome: 'PlanningQueued';
  readonly planning: Planning;
}
export interface PlanningUnderWay {
  readonly outcome: 'PlanningUnderWay';
  readonly planning: Planning;
}

export interface ReplanningProposed {
  readonly outcome: 'ReplanningProposed';
  /** The least disturbance first. */
  readonly proposals: readonly ReplanProposal[];
}
/** There is nothing to propose, and why. */
export interface ReplanRefused {
  readonly outcome: 'ReplanRefused';
  readonly code:
    | 'notInEpisode' | 'noStart' | 'windowUnreadable' | 'lengthOutOfRange' | 'lengthTooShort' | 'lengthTooLong' | 'lengthNotFilled' | 'notPlannedAsWhole' | 'oneDebateLeft' | 'castImpossible' | 'noPlanFound';
  readonly facts: NonNullable<Reason['facts']>;
}
export interface RundownReplanned {
  readonly outcome: 'RundownReplanned';
  readonly rundownId: RundownId;
  readonly revision: number;
}
/** The proposal was accepted, replaced by newer ones, or made for a draft that is no longer so. */
export interface ProposalGone {
  readonly outcome: 'ProposalGone';
  readonly rundownId: RundownId;
}

/** Somebody changed the rundown since `expectedRevision`; nothing was done. */
export interface StaleRevision {
  readonly outcome: 'StaleRevision';
  readonly rundownId: RundownId;
  readonly currentRevision: number;
}
export interface SegmentGone {
  readonly outcome: 'SegmentGone';
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
}

export interface VersionRestored {
  readonly outcome: 'VersionRestored';
  readonly rundownId: RundownId;
  /** To be undone by. */
  readonly act: RundownActId;
  /** The revision reached; equal to the expected one when the draft was that version already. */
  readonly revision: number;
  /** What is not quite as it was, and why. */
  readonly told: readonly Reason[];
}
export interface VersionGone {
  readonly outcome: 'VersionGone';
  readonly rundownId: RundownId;
  readonly number: number;
}

interface SegmentDone {
  readonly rundownId: RundownId;
  /** The revision reached; equal to the expected one when nothing changed. */
  readonly revision: number;
  readonly segment: Segment;
  /** From 0 in running order. */
  readonly position: number;
}
export interface SegmentAdded extends SegmentDone {
  readonly outcome: 'SegmentAdded';
}
export interface SegmentEdited extends SegmentDone {
  readonly outcome: 'SegmentEdited';
}
export interface SegmentMoved extends SegmentDone {
  readonly outcome: 'SegmentMoved';
}
/** An act on the draft: one or several lines, all of it or nothing. */
export interface SegmentsChanged {
  readonly outcome: 'SegmentsChanged';
  readonly rundownId: RundownId;
  readonly act: RundownActId;
  /** Reached; the expected one when nothing changed. */
  readonly revision: number;
  /** The lines it was about that are there now. */
  readonly segmentIds: readonly SegmentId[];
  readonly after: Rundown;
}
/** Somebody has changed the same since; taking it back would take theirs away. */
export interface UndoContested {
  readonly outcome: 'UndoContested';
  readonly rundownId: RundownId;
  /** Null: groups or columns. */
  readonly segmentId: SegmentId | null;
  readonly title: string | null;
  readonly field: string | null;
}
/** The act is not there, is another person's, or was taken back already. */
export interface NothingToUndo {
  readonly outcome: 'NothingToUndo';
  readonly rundownId: RundownId;
  readonly code: 'actGone' | 'notYours' | 'undoneAlready' | 'namesGone' | 'notUndoable';
}
export interface NotedPrivately {
  readonly outcome: 'NotedPrivately';
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly text: string;
}
/** A file was laid over the draft. */
export interface RundownImported {
  readonly outcome: 'RundownImported';
  readonly rundownId: RundownId;
  /** To be undone by. */
  readonly act: RundownActId;
  /** Reached; the expected one when the draft says it all already. */
  readonly revision: number;
  /** Lines. */
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
}
/** Nothing of the file can be taken. */
export interface ImportRefused {
  readonly outcome: 'ImportRefused';
  readonly code: SourceRefused['code'];
  /** What exactly is wrong, in its reader's words; null where the code says all. */
  readonly detail: string | null;
}
export interface SegmentRemoved {
  readonly outcome: 'SegmentRemoved';
  readonly rundownId: RundownId;
  readonly revision: number;
  readonly segmentId: SegmentId;
}

export interface RundownReleased {
  readonly outcome: 'RundownReleased';
  readonly rundownId: RundownId;
  readonly version: RundownVersion;
}
export interface NothingToRelease {
  readonly outcome: 'NothingToRelease';
  readonly rundownId: RundownId;
  /** The version that says the same; null when there is nothing in the rundown at all. */
  readonly version: RundownVersion | null;
}

/** It is noted, by whoever was first; the episode's notes are read again. */
export interface AsRunNoted {
  readonly outcome: 'AsRunNoted';
  readonly episodeId: EpisodeId;
}
export interface NoteRefused {
  readonly outcome: 'NoteRefused';
  readonly code: 'versionUnknown' | 'lineUnknown' | 'linePlayed' | 'timeUnreadable' | 'endsBeforeStart' | 'titleEmpty' | 'titleTooLong' | 'noteGone';
}

/** It left, was voided, or waits to leave: its words can no longer be changed. */
/** Somebody else of the episode sits there. */
export interface ChairTaken {
  readonly outcome: 'ChairTaken';
  readonly chair: number;
  readonly by: string;
}

export interface MessageGone {
  readonly outcome: 'MessageGone';
}

export type SignInOutcome = SignedIn | WrongCredentials | TooManyAttempts;
export type ClaimAdministratorOutcome = SignedIn | LinkSpent | InvalidValue;
export type ImportTopicOutcome = TopicImported | TopicAlreadyImported | PageRefused;
export type UpdateTopicPageOutcome = TopicReread | TopicAlreadyImported | PageRefused | PageUnchanged;
export type AddContributionOutcome = TopicReread | ContributionRefused;
export type ShapeMatterOutcome = MatterShaped | PieceGone | ActRefused;
export type UndoActOutcome = MatterShaped | ActGone;
export type EditDebateFacetOutcome = DebateFacetEdited | FacetRefused;
export type EditShowTemplateOutcome = ShowTemplateEdited | TemplateRefused;
export type SaveAsTemplateOutcome = RundownTemplateSaved | RundownTemplateRefused | SegmentGone;
export type InsertFromTemplateOutcome = SegmentsChanged | RundownTemplateRefused | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type KeepRundownTemplateOutcome = RundownTemplateSaved | RundownTemplateRefused;
export type OpenEpisodeOutcome = EpisodeOpened | StartRefused | InvalidValue;
export type EditEpisodeOutcome = EpisodeEdited | StaleRevision | StartRefused | InvalidValue;
export type RescheduleEpisodesOutcome = EpisodesRescheduled | StaleRevision | StartRefused;
export type FillDayOutcome = DayFilled | StartRefused | InvalidValue;
export type EditStudioOutcome = StudioEdited | StudioRefused;
export type EditNoticeTemplateOutcome = NoticeTemplateEdited | NoticeTemplateRefused;
export type InviteAccountOutcome = InvitationMade | AccountRefused;
export type ChangeAccountOutcome = AccountChanged | AccountRefused;
export type ChangeTeamOutcome = TeamChanged | TeamRefused;
export type MakeShareLinkOutcome = ShareLinkMade | ShareRefused;
export type MakeCalendarFeedOutcome = CalendarFeedMade | TooManyFeeds | InvalidValue;
export interface PrintListKept {
  readonly outcome: 'PrintListKept';
  readonly list: PrintList;
}
export interface PrintListRefused {
  readonly outcome: 'PrintListRefused';
  readonly code: 'recipientUnknown' | 'recipientTwice' | 'paperUnknown' | 'paperTwice' | 'copiesOutOfRange' | 'wishUnknown';
}
export interface PrintRunQueued {
  readonly outcome: 'PrintRunQueued';
  readonly run: PrintRun;
}
/** The same day is being printed already. */
export interface PrintRunUnderWay {
  readonly outcome: 'PrintRunUnderWay';
  readonly run: PrintRun;
}
export interface PrintRunRefused {
  readonly outcome: 'PrintRunRefused';
  readonly code: 'noShow' | 'nobodyListed';
}
export type KeepPrintListOutcome = PrintListKept | PrintListRefused;
export type RequestPrintRunOutcome = PrintRunQueued | PrintRunUnderWay | PrintRunRefused;

export type KeepPreferencesOutcome = PreferencesKept | PreferencesRefused;
export type RequestPlanningOutcome = PlanningQueued | PlanningUnderWay | StaleRevision;
export type ProposeReplanningOutcome = ReplanningProposed | StaleRevision | ReplanRefused;
export type AcceptReplanningOutcome = RundownReplanned | StaleRevision | ProposalGone;
export type AddSegmentOutcome = SegmentAdded | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type ChangeSegmentsOutcome = SegmentsChanged | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours | ProposalGone;
export type UndoChangeOutcome = SegmentsChanged | StaleRevision | UndoContested | NothingToUndo | ColumnNotYours;
export type ImportRundownOutcome = RundownImported | ImportRefused | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type NotePrivatelyOutcome = NotedPrivately | SegmentGone | InvalidValue;
export type EditSegmentOutcome = SegmentEdited | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type MoveSegmentOutcome = SegmentMoved | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type RemoveSegmentOutcome = SegmentRemoved | StaleRevision | SegmentGone | InvalidValue | ColumnNotYours;
export type RestoreVersionOutcome = VersionRestored | StaleRevision | VersionGone | ColumnNotYours;
export type NoteAsRunOutcome = AsRunNoted | NoteRefused;
export type ReleaseRundownOutcome = RundownReleased | StaleRevision | NothingToRelease;

/** Every refusal: what `sayProblem` has a sentence for. */
export type Problem =
  | WrongCredentials | TooManyAttempts | LinkSpent | InvalidValue | TopicAlreadyImported | PageRefused | StartRefused
  | PageUnchanged | ContributionRefused | PieceGone | ActRefused | ActGone | FacetRefused | TemplateRefused | StudioRefused | PreferencesRefused | NoticeTemplateRefused | TooManyFeeds | ReplanRefused | ProposalGone
  | PlanningUnderWay | StaleRevision | SegmentGone | VersionGone | UndoContested | NothingToUndo | NothingToRelease | MessageGone | ChairTaken | NoteRefused | AccountRefused | TeamRefused | ColumnNotYours | ShareRefused | RundownTemplateRefused
  | PrintListRefused | PrintRunUnderWay | PrintRunRefused | ImportRefused
  | AudienceProblem;
