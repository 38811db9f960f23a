import type { PlanningWishes } from '#casting';
import type { Language } from '#editorial';
import type { NoticeKind, NoticeLocale, NoticeTemplate } from '#notices';
import type { AsRunNote, EpisodeId, Milliseconds, NoteId, RundownId, Seconds, SegmentId, SegmentKind, SegmentLocks, ThemeId, TopicId } from '#rundown';
import type { Role } from './actor.js';
import type { SharedColumn, ShareLink } from './share/share-link.js';
import type { Column, EpisodeRole } from './team/membership.js';
import type { ParticipationId, PieceRowId, ReplanningId, RundownActId, SavedTemplateId, ShareLinkId, StudioId, TemplateId, UserId } from './ids.js';
import type { LateArrival } from './replanning/replanning.js';
import type { Studio } from './studio/studio.js';
import type { PlannedPiece } from './templates/studio-template.js';

/** Where a request comes from, for the limit on sign-in attempts; the address is hashed before it is kept. */
export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly remoteAddress: string;
}

export interface ClaimAdministratorInput {
  readonly token: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly locale?: 'fr' | 'en';
}

export interface InviteAccountInput {
  /** A name or an address, to know it by. */
  readonly forWhom: string;
  readonly role: Role;
}

export type ClaimInvitationInput = ClaimAdministratorInput;

/** Somebody's place in an episode as it is to be; columns are a contributor's. */
export interface EditMemberInput {
  readonly episodeId: EpisodeId;
  readonly userId: UserId;
  readonly role: Exclude<EpisodeRole, 'owner'>;
  readonly columns?: readonly Column[] | null;
}

export interface RemoveMemberInput {
  readonly episodeId: EpisodeId;
  readonly userId: UserId;
}

export interface MakeShareLinkInput {
  readonly episodeId: EpisodeId;
  readonly name: string;
  readonly shows: ShareLink['shows'];
  readonly columns: readonly SharedColumn[];
  /** ISO instant; absent or null: until it is revoked. */
  readonly expiresAt?: string | null;
}

export interface RevokeShareLinkInput {
  readonly episodeId: EpisodeId;
  readonly id: ShareLinkId;
}

export interface ImportTopicInput {
  /** The page as pasted or read. */
  readonly text: string;
  readonly title?: string | null;
  /** Text of an `applications/1` file. */
  readonly applications?: string | null;
}

/** A newer copy of a topic's page. */
export interface UpdateTopicPageInput {
  readonly topicId: TopicId;
  readonly text: string;
  /** Text of an `applications/1` file; absent or null leaves the applications as they are. */
  readonly applications?: string | null;
}

/** What somebody wrote or told the studio elsewhere than on the page. */
export interface AddContributionInput {
  readonly topicId: TopicId;
  readonly kind: 'insight' | 'comment' | 'answer';
  /** Absent or null: « auteur inconnu ». */
  readonly author?: string | null;
  readonly text: string;
  /** The preparation question an answer replies to; left out for anything else. */
  readonly question?: string | null;
  /** `YYYY-MM-DD`; absent or null: « non daté ». */
  readonly writtenOn?: string | null;
}

export interface SetTopicLanguageInput {
  readonly topicId: TopicId;
  /** Null: whichever is detected. */
  readonly language: Language | null;
}

/** Exactly one act; pieces are quotes or questions. */
export interface ShapeMatterInput {
  readonly topicId: TopicId;
  readonly keep?: PieceRowId | null;
  readonly drop?: PieceRowId | null;
  /** First of its list and of its theme, which opens on it. */
  readonly pin?: PieceRowId | null;
  /** Null as theme: out of every theme. */
  readonly move?: { readonly piece: PieceRowId; readonly theme?: ThemeId | null } | null;
  readonly relabel?: { readonly theme: ThemeId; readonly label: string } | null;
  readonly merge?: { readonly theme: ThemeId; readonly into: ThemeId } | null;
  readonly split?: { readonly theme: ThemeId; readonly label: string; readonly pieces: readonly PieceRowId[] } | null;
}

/** Absent or null as key: a new facet of the studio's own. */
export interface EditDebateFacetInput {
  readonly key?: string | null;
  readonly name?: string | null;
  readonly wordsFr: readonly string[];
  readonly wordsEn: readonly string[];
  readonly inUse: boolean;
}

/** Absent or null as id: a new template of the studio's own. Pieces not named stay as they are. */
export interface EditShowTemplateInput {
  readonly id?: TemplateId | null;
  readonly name: string;
  readonly pieces: readonly { readonly piece: PlannedPiece; readonly minSeconds: Seconds; readonly idealSeconds: Seconds; readonly maxSeconds: Seconds }[];
  readonly hostPercent: number;
  readonly wishes: PlanningWishes;
  /** Length and chairs an episode is opened with; absent or null: as they are. */
  readonly targetSeconds?: Seconds | null;
  readonly seats?: number | null;
}

/** Absent or null as line: the whole running order. */
export interface SaveAsTemplateInput {
  readonly rundownId: RundownId;
  readonly segmentId?: SegmentId | null;
  readonly name: string;
}

export interface InsertFromTemplateInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly template: SavedTemplateId;
  /** Where its first line shall stand, from 0; absent or null: after the last. */
  readonly place?: number | null;
  /** Names the act, so that asking twice does it once. */
  readonly act?: RundownActId | null;
}

export interface RenameRundownTemplateInput {
  readonly id: SavedTemplateId;
  readonly name: string;
}

export interface OpenEpisodeInput {
  readonly topicId: TopicId;
  /** The topic's title when absent. */
  readonly title?: string | null;
  /** Local date-time in `zone`; absent while not fixed. */
  readonly start?: string | null;
  readonly zone: string;
  readonly targetSeconds: Seconds;
  /** The host's included. */
  readonly seats: number;
  /** Where there is no studio; absent or null: the topic's. */
  readonly venue?: string | null;
  /** Where it is recorded; absent or null: `venue` alone says so. */
  readonly studioId?: StudioId | null;
  /** Guests see the questions and quotes to expect; false when absent. */
  readonly showsMatter?: boolean | null;
  /** The template it is planned by; absent or null: the engine's talkshow. */
  readonly template?: TemplateId | null;
}

/** An episode as it is to be; `expectedRevision` is the draft's. */
export interface EditEpisodeInput {
  readonly episodeId: EpisodeId;
  readonly expectedRevision: number;
  readonly title: string;
  /** Local date-time in `zone`; absent or null: no longer fixed. */
  readonly start?: string | null;
  readonly zone: string;
  readonly targetSeconds: Seconds;
  /** The host's included. */
  readonly seats: number;
  /** Where it is recorded; absent or null: `venue` alone says so. */
  readonly studioId?: StudioId | null;
  /** Not looked at beside a studio. */
  readonly venue?: string | null;
  readonly showsMatter: boolean;
}

/** New starts, local in each episode's zone; `expectedRevision` is each one's draft's. */
export interface RescheduleEpisodesInput {
  readonly moves: readonly { readonly episodeId: EpisodeId; readonly expectedRevision: number; readonly start: string }[];
}

/** Slots one after the other in a studio. */
export interface FillDayInput {
  readonly studioId: StudioId;
  /** Local date-time in the studio's zone. */
  readonly firstStart: string;
  /** From 1 to 20. */
  readonly count: number;
  readonly targetSeconds: Seconds;
  /** The host's included. */
  readonly seats: number;
  readonly template?: TemplateId | null;
  /** One for each slot in turn, from the first again when they run out. */
  readonly topicIds: readonly TopicId[];
}

/** A studio as it is to be; absent or null as id: a new one. */
export interface EditStudioInput extends Omit<Studio, 'id' | 'changeoverSeconds'> {
  readonly id?: StudioId | null;
  /** Absent or null: as it is, or a quarter of an hour. */
  readonly changeoverSeconds?: Seconds | null;
}

/** Whose words, of which mail, in which language. */
export interface RestoreNoticeTemplateInput {
  readonly studioId: StudioId;
  readonly kind: NoticeKind;
  readonly locale: NoticeLocale;
}

export interface EditNoticeTemplateInput extends RestoreNoticeTemplateInput {
  readonly template: NoticeTemplate;
}

export type PreviewNoticeInput = EditNoticeTemplateInput;

export interface MakeCalendarFeedInput {
  /** Absent or null: every studio's recordings. */
  readonly studioId?: StudioId | null;
}

export interface PlanShowInput {
  readonly episodeId: EpisodeId;
  readonly expectedRevision: number;
  /** True: the rundown waits beside the draft, to be taken whole or in pieces. */
  readonly proposes?: boolean | null;
}

/** Exactly one of the three changes. */
export interface ProposeReplanningInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly declined?: ParticipationId | null;
  readonly late?: LateArrival | null;
  readonly targetSeconds?: Seconds | null;
}

export interface AcceptReplanningInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly proposal: ReplanningId;
}

export interface AddSegmentInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  /** From 0. */
  readonly position: number;
  readonly kind: SegmentKind;
  readonly title: string;
  readonly durationSeconds: Seconds;
  readonly outside?: boolean;
}

/** What is absent or null stays as it was. */
export interface EditSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
  readonly title?: string | null;
  readonly objective?: string | null;
  readonly durationSeconds?: Seconds | null;
  readonly kind?: SegmentKind | null;
  readonly content?: string | null;
  readonly notes?: string | null;
  readonly outside?: boolean | null;
  /** What the planner and repairs leave as it is. */
  readonly locks?: { readonly [Lock in keyof SegmentLocks]?: boolean | null } | null;
}

export interface MoveSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
  /** Where it shall stand, from 0, counted without it. */
  readonly position: number;
}

export interface RemoveSegmentInput {
  readonly rundownId: RundownId;
  readonly segmentId: SegmentId;
  readonly expectedRevision: number;
}

export interface RestoreVersionInput {
  readonly rundownId: RundownId;
  readonly number: number;
  readonly expectedRevision: number;
  /** Named by whoever asks, so that asking twice does it once. */
  readonly act?: RundownActId | null;
}

/** One note about a show as it was played; what its act does not need is left out. */
export interface NoteAsRunInput {
  readonly episodeId: EpisodeId;
  /** Made by whoever notes, so that a note sent twice is kept once. */
  readonly key: string;
  /** Number of the released version that is before their eyes. */
  readonly version: number;
  /** Taken as it happens; false: typed afterwards. */
  readonly tapped: boolean;
  readonly act: AsRunNote['act'];
  /** Of a take or a drop. */
  readonly line?: SegmentId | null;
  /** Of a line that the version does not have. */
  readonly title?: string | null;
  readonly startMs?: Milliseconds | null;
  readonly endMs?: Milliseconds | null;
  /** What is voided, corrected or undone. */
  readonly of?: NoteId | null;
}

export interface ReleaseRundownInput {
  readonly rundownId: RundownId;
  readonly expectedRevision: number;
  readonly comment?: string | null;
  /** Mails to speakers: on their way, or drafts to be read first; drafts when absent. */
  readonly mails?: 'drafted' | 'queued' | null;
  /** To whom an optional notice is not sent. */
  readonly leaveOut?: readonly ParticipationId[] | null;
}
