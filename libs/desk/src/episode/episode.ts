import type { EpisodeId, RundownId, Seconds, TopicId } from '#rundown';
import type { ApplicationId, ParticipationId, StudioId, TemplateId } from '../ids.js';
import type { Person } from '../topic/topic.js';

/** One show: a topic, a recording date and place, a target length. */
export interface Episode {
  readonly id: EpisodeId;
  readonly topicId: TopicId;
  readonly rundownId: RundownId;
  readonly title: string;
  /** Local date-time of the recording in `zone`, `YYYY-MM-DDTHH:MM[:SS]`; null while not fixed. */
  readonly start: string | null;
  readonly zone: string;
  readonly targetSeconds: Seconds;
  /** Chairs on the set, the host's included. */
  readonly seats: number;
  /** The studio's name where it has one. */
  readonly venue: string | null;
  /** Where it is recorded, as the studio keeps it; null: only `venue` says so. */
  readonly studioId: StudioId | null;
  /** Guests see the questions and quotes to expect. */
  readonly showsMatter: boolean;
  /** What it is planned by; null: the engine's talkshow. */
  readonly templateId: TemplateId | null;
}

export type ParticipationRole = 'host' | 'guest';
export const PARTICIPATION_STATUSES = [
  'suggested', 'applied', 'invited', 'accepted', 'confirmed', 'toReconfirm', 'present', 'declined', 'withdrawn', 'cancelled',
] as const;
export type ParticipationStatus = (typeof PARTICIPATION_STATUSES)[number];

/** How somebody is presented and placed on the set; what is absent is not known. The first two go with the person into all their episodes. */
export interface Presentation {
  /** How the host says the name: « val-QUI-ri ». */
  readonly pronunciation?: string;
  readonly biography?: string;
  /** Name and title on screen (synthé), as the person or the producer settled them. */
  readonly lowerThird?: LowerThird;
  /** On the set, from 1; nobody else of the episode has it. */
  readonly chair?: number;
  /** « HF 3 », « cravate 2 ». */
  readonly microphone?: string;
}

/** Name and title on screen (synthé). */
export interface LowerThird {
  readonly name: string;
  readonly title: string;
}

/** A person in an episode. */
export interface Participation {
  readonly id: ParticipationId;
  readonly episodeId: EpisodeId;
  readonly person: Person;
  readonly role: ParticipationRole;
  readonly status: ParticipationStatus;
  readonly applicationId: ApplicationId | null;
  /** Content id by which the planner knows the person; null for whom it never seated. */
  readonly speakerKey: string | null;
  /** Absent where nothing is known; a version freezes it. */
  readonly presentation?: Presentation;
}
