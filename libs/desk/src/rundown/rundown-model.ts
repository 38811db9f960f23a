import type { Stance } from '#editorial';
import type { Place, PresenceHours } from '#notices';
import type { Reason, Remark, ReservedTheme, Rundown, Segment, SegmentId } from '#rundown';
import type { Episode, Participation } from '../episode/episode.js';
import type { ContributionId, ParticipationId, VersionId } from '../ids.js';
import type { Attendance, KnownSide } from './attendance.js';
import type { TemplateWishes } from '../templates/rules-for-remarks.js';
import type { Contribution, Question, Quote, Theme, Topic } from '../topic/topic.js';

/** Something a contributor asked to be dealt with, and what became of it. */
export interface Point {
  readonly state: 'covered' | 'reserve' | 'notKept';
  readonly contributionId: ContributionId;
  readonly text: string;
  /** The segment that deals with it, in the running order or in the reserve. */
  readonly segmentId: SegmentId | null;
  readonly why: readonly Reason[];
}

/** A released version, without its snapshot. */
export interface RundownVersion {
  readonly id: VersionId;
  readonly number: number;
  /** SHA-256 of the snapshot's canonical JSON, hexadecimal. */
  readonly hash: string;
  readonly comment: string;
  readonly releasedAt: string;
  /** Name at the moment of release: a version never changes, not even names. */
  readonly releasedBy: string;
}

/**
 * A rundown with all that is needed to show it, read in one statement.
 * `rundown` is the domain's value (its speakers are participation ids): give it to `timeRundown`, then to `remarkOn`.
 */
export interface RundownModel {
  readonly rundown: Rundown;
  /** Rises with every edit. */
  readonly revision: number;
  readonly episode: Episode;
  readonly participations: readonly Participation[];
  /** All themes of the topic, heaviest first. */
  readonly themes: readonly Theme[];
  /** Those that a segment names; so are the questions. */
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly reserve: readonly ReservedTheme[];
  readonly points: readonly Point[];
  /** What the last planning had to say. */
  readonly planRemarks: readonly Remark[];
  /** Lines that read or ask what the topic no longer holds. */
  readonly stale: readonly SegmentId[];
  /** Lines that read or ask what a producer dropped since. */
  readonly dropped: readonly SegmentId[];
  /** Everybody of the episode once. */
  readonly attendance: readonly Attendance[];
  readonly sides: readonly KnownSide[];
  /** What its template and the usual one want, of those that were made or edited. */
  readonly wanted: readonly TemplateWishes[];
  /** Newest first. */
  readonly versions: readonly RundownVersion[];
}

/** Some lines of a rundown by themselves, with what they name: without the times, which hang on the lines around. */
export interface RundownLines extends Pick<RundownModel, 'participations' | 'themes' | 'quotes' | 'questions'> {
  /** `position` from 0 in running order, or in the reserve; lines that are gone are absent. */
  readonly lines: readonly { readonly segment: Segment; readonly position: number; readonly inReserve: boolean }[];
}

/** Where the words of a rundown come from, as its paper tells it. */
export interface RundownOrigins {
  readonly topic: Pick<Topic, 'title' | 'articleAuthor'>;
  /** The contributions that the quotes are spans of. */
  readonly sources: readonly (Pick<Contribution, 'id' | 'kind' | 'writtenOn'> & {
    /** What it seemed to think; absent in versions released before that was frozen, null where nothing pointed anywhere. */
    readonly stance?: Stance | null;
  })[];
}

/** What a version froze, names included; without what is known of the draft alone, so that the same content has the same hash. */
export interface RundownSnapshot extends Omit<RundownModel, 'versions' | 'revision' | 'stale' | 'dropped' | 'attendance' | 'sides' | 'wanted' | 'episode'> {
  /** What it was planned by is no part of what was printed. */
  readonly episode: Omit<Episode, 'templateId' | 'studioId' | 'showsMatter'>;
  /** Absent in versions released before origins were frozen: those are read from the topic as it is now. */
  readonly origins?: RundownOrigins;
  /** Where people come to; absent where no studio was named. */
  readonly place?: Place;
  /** When whom is expected; absent where nobody is, and in versions released before hours were frozen. */
  readonly hours?: readonly ({ readonly id: ParticipationId } & PresenceHours)[];
}
