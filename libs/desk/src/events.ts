import type { EpisodeId, RundownId, SegmentId, TopicId } from '#rundown';
import type { ApplicationId, ParticipationId, PlanningId, UserId } from './ids.js';
import type { PlanningState } from './planning/planning.js';
import type { PrintRunId, PrintRunState } from './printing/print-run.js';
import type { PresenceTold, SeatMoved } from './presence/presence.js';

/** `segmentId` and `position` say which line; both are null for `framed` (groups and columns), `planned`, `improved` and `released`, and for `edited` where the episode itself is meant. */
export interface RundownChanged {
  readonly rundownId: RundownId;
  /** The revision reached. */
  readonly revision: number;
  readonly change: 'edited' | 'added' | 'moved' | 'removed' | 'framed' | 'planned' | 'improved' | 'released';
  readonly segmentId: SegmentId | null;
  /** Where the line stands now, from 0 in running order; null when it is gone or in the reserve. */
  readonly position: number | null;
  /** Name of whoever did it; null for the house. */
  readonly by: string | null;
}

export interface PlanningProgressed {
  readonly planningId: PlanningId;
  readonly episodeId: EpisodeId;
  readonly state: PlanningState;
  /** 0–100. */
  readonly progress: number;
  readonly step: string | null;
}

/** The matter of a topic changed: an act, an undo, a reading. */
export interface TopicChanged {
  readonly topicId: TopicId;
  /** The revision reached. */
  readonly revision: number;
  /** Name of whoever did it; null for the house. */
  readonly by: string | null;
}

/** Something about somebody's part changed: an act, an answer, a mail. */
export interface PeopleChanged {
  readonly episodeId: EpisodeId;
  /** Null: several people's. */
  readonly participationId: ParticipationId | null;
}

/** An application came in, or something about it changed that its board shows. */
export interface ApplicationsChanged {
  readonly topicId: TopicId;
  readonly applicationId: ApplicationId;
}

/** Something about a show as it was played was noted; `sequence` is the note's, from 1 in each episode. */
export interface AsRunNotedNews {
  readonly episodeId: EpisodeId;
  readonly sequence: number;
}

/** Somebody signed out: what is still open for that session is closed. The hash opens nothing. */
export interface SessionEnded {
  readonly tokenHash: string;
}

/** What somebody may do in an episode changed: what they follow is asked for again. */
export interface MemberChanged {
  readonly episodeId: EpisodeId;
  readonly userId: UserId;
}

/** What somebody may do in the whole studio changed. */
export interface RightsChanged {
  readonly userId: UserId;
}

/** A print run got further. */
export interface PrintRunProgressed {
  readonly printRunId: PrintRunId;
  readonly day: string;
  readonly state: PrintRunState;
  readonly done: number;
  readonly copies: number;
}

/** Everything that is announced after a commit. Ids and small facts only: NOTIFY carries at most 8,000 bytes. */
export interface EventCatalogue {
  readonly 'rundown.changed': RundownChanged;
  readonly 'planning.progressed': PlanningProgressed;
  readonly 'printRun.progressed': PrintRunProgressed;
  readonly 'topic.changed': TopicChanged;
  readonly 'people.changed': PeopleChanged;
  readonly 'applications.changed': ApplicationsChanged;
  readonly 'asRun.noted': AsRunNotedNews;
  readonly 'session.ended': SessionEnded;
  readonly 'member.changed': MemberChanged;
  readonly 'account.changed': RightsChanged;
  /** Who came to a rundown and left it, with where they are. */
  readonly 'presence.told': PresenceTold;
  /** Somebody is on another cell: true of those who are here. */
  readonly 'presence.moved': SeatMoved & { readonly rundownId: RundownId };
  /** A process that has just come, or missed something, asks the others whom they have. */
  readonly 'presence.asked': { readonly houseId: string };
  /** A process is still there, and so are those it told. */
  readonly 'presence.alive': { readonly houseId: string };
}
export type EventName = keyof EventCatalogue;

/** One event on its way: `{ event, facts }`, the JSON that travels on the channel. */
export type Announcement = {
  readonly [Name in EventName]: { readonly event: Name; readonly facts: EventCatalogue[Name] };
}[EventName];

/** PostgreSQL NOTIFY channel (and Redis pub/sub channel) on which announcements travel as JSON. */
export const LIVE_CHANNEL = 'conducteur';

/** NOTIFY channel that wakes the dispatcher when outbox rows were committed; the payload is empty. */
export const OUTBOX_CHANNEL = 'conducteur_outbox';
