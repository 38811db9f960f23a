import type { PlacedChapter, ProgrammeLine, RecordingChapter, TopicState } from '#audience';
import type { EpisodeId, Seconds, TopicId } from '#rundown';
import type { ParticipationId } from '../../ids.js';
import type { ParticipationStatus } from '../../episode/episode.js';

/** Somebody who was there and has not signed the image rights. */
export interface UnsignedPerson {
  readonly id: ParticipationId;
  readonly name: string;
}

/** Somebody of a topic's shows, as the rule about image rights sees them. */
export interface PersonInShow extends UnsignedPerson {
  readonly episodeId: EpisodeId;
  readonly status: ParticipationStatus;
  /** Version of the text that they signed; null: none. */
  readonly signed: string | null;
}

/** A recording as it was published. */
export interface Publication {
  /** The show that it is of; null: none of ours. */
  readonly episodeId: EpisodeId | null;
  readonly url: string;
  /** Where in the recording the programme begins; negative: its beginning was left out. */
  readonly offsetSeconds: Seconds;
  /** In order of time. */
  readonly chapters: readonly RecordingChapter[];
  /** Who had not signed. */
  readonly withoutRights: readonly UnsignedPerson[];
  /** Why it was published nevertheless; null: everybody had signed. */
  readonly reason: string | null;
}

/** One of those that were; the newest of each show is in force. */
export interface LoggedPublication extends Publication {
  /** From 1 in each topic. */
  readonly number: number;
  readonly byName: string | null;
  readonly at: Date;
}

/** A show that the recording can be of. */
export interface RecordedShow {
  readonly episodeId: EpisodeId;
  readonly title: string;
  /** Local date-time. */
  readonly start: string | null;
  /** Its newest release. */
  readonly version: number;
  /** Something was noted on the floor. */
  readonly noted: boolean;
  /** Its recording can be watched. */
  readonly published: boolean;
}

/** What is read before a topic is published. */
export interface PublicationDraft {
  readonly topicId: TopicId;
  readonly state: TopicState;
  readonly revision: number;
  /** Where it can be watched, as far as that is known. */
  readonly url: string | null;
  readonly shows: readonly RecordedShow[];
  /** The show whose lines these are; null where nothing was released. */
  readonly episodeId: EpisodeId | null;
  readonly lines: readonly ProgrammeLine[];
  /** Points that the newest release deals with, each once. */
  readonly points: readonly { readonly segmentId: string; readonly text: string }[];
  readonly unsigned: readonly UnsignedPerson[];
  /** Guests who were noted as present: nobody else is asked for a signature. */
  readonly presentCount: number;
  /** The one in force of this show. */
  readonly last: LoggedPublication | null;
}

export interface PublishTopicInput {
  readonly topicId: TopicId;
  /** Of the page. */
  readonly expectedRevision: number;
  readonly episodeId: EpisodeId | null;
  readonly url: string;
  readonly offsetSeconds: Seconds;
  /** As they were read and corrected. */
  readonly chapters: readonly Pick<PlacedChapter, 'segmentId' | 'startSeconds'>[];
  /** Why it is published although somebody has not signed; null or empty: no reason given. */
  readonly reason: string | null;
}
