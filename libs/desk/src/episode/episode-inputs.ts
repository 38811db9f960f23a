import type { EpisodeId, Seconds, TopicId } from '#rundown';
import type { StudioId, TemplateId } from '../ids.js';

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
