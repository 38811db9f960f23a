import type { InvalidValue } from '../invalid-value.js';
import type { StaleRevision } from '../rundown/rundown-outcomes.js';
import type { EpisodeId, RundownId } from '#rundown';

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

export type OpenEpisodeOutcome = EpisodeOpened | StartRefused | InvalidValue;
export type EditEpisodeOutcome = EpisodeEdited | StaleRevision | StartRefused | InvalidValue;
export type RescheduleEpisodesOutcome = EpisodesRescheduled | StaleRevision | StartRefused;
export type FillDayOutcome = DayFilled | StartRefused | InvalidValue;
