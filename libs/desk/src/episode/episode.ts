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
}
