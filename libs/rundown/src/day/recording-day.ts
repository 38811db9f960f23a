import type { EpisodeId } from '../ids.js';
import type { Milliseconds } from '../live/as-run.js';
import type { Remark } from '../remark.js';
import type { Seconds } from '../segment.js';

/** Several episodes in a row in one studio (journée d'enregistrement). */
export interface RecordingDay {
  /** IANA zone of the studio. */
  readonly zone: string;
  /** In the order they are recorded. */
  readonly episodes: readonly DayEpisode[];
}

/** An episode as the day has it. */
export interface DayEpisode {
  readonly episode: EpisodeId;
  /** Local date-time in the studio's zone; null: as soon as the changeover after the episode before is done. */
  readonly plannedStart: string | null;
  /** What its rundown takes in the studio, what is outside the programme included. */
  readonly studioSeconds: Seconds;
  /** Least time between the end of the episode before and this one: set, seats, make-up. Of the first it is not asked. */
  readonly changeoverSeconds: Seconds;
  /** Announced shift of its planned start, ≥ 0. */
  readonly delaySeconds?: Seconds;
  /** What happened; absent until it starts. */
  readonly actual?: EpisodeActual;
}

/** What happened to an episode. */
export interface EpisodeActual {
  readonly startMs: Milliseconds;
  /** Null while it is recorded. */
  readonly endMs: Milliseconds | null;
  /** While it is recorded: the end its own forecast tells; without it planned length or elapsed, whichever is more. */
  readonly expectedEndMs?: Milliseconds;
}

/** An episode's times, computed: instants in milliseconds since 1970 UTC. */
export interface TimedEpisode {
  readonly episode: EpisodeId;
  readonly state: 'coming' | 'running' | 'recorded';
  readonly plannedStartMs: Milliseconds;
  readonly plannedEndMs: Milliseconds;
  /** What happened, or what is expected. */
  readonly startMs: Milliseconds;
  readonly endMs: Milliseconds;
  /** start − planned start: positive = late. */
  readonly delayMs: Milliseconds;
  /** Planned room before it beyond the changeover: negative = the plan itself is too tight. 0 of the first. */
  readonly slackMs: Milliseconds;
  /** Part of the lateness of the episode before that the slack took up. */
  readonly absorbedMs: Milliseconds;
}

export interface RecordingDayTimed {
  readonly outcome: 'recordingDayTimed';
  readonly episodes: readonly TimedEpisode[];
  readonly remarks: readonly Remark[];
}

/** The day cannot be timed; `written` is what could not be read. */
export interface RecordingDayRefused {
  readonly outcome: 'recordingDayRefused';
  readonly code: 'unknownZone' | 'malformedStart' | 'noFirstStart' | 'durationRefused' | 'duplicateEpisode' | 'actualUnreadable' | 'nowUnreadable';
  readonly episode: EpisodeId | null;
  readonly written: string;
}
