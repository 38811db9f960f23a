import type { EpisodeId } from '../ids.js';
import type { Milliseconds } from '../live/as-run.js';
import type { Seconds } from '../segment.js';
import { localStartAt } from './local-start-at.js';
import type { DayEpisode, RecordingDay, RecordingDayRefused, TimedEpisode } from './recording-day.js';
import { timeRecordingDay } from './time-recording-day.js';

/** One show of the day is late. */
export interface LateShow {
  readonly episode: EpisodeId;
  /** ≥ 0. */
  readonly lateSeconds: Seconds;
  /** True: it starts later, and moves too; false: it ends later, and only those that follow move. */
  readonly startsLater: boolean;
}

/** A start that has to move. */
export interface StartMoved {
  readonly episode: EpisodeId;
  readonly fromMs: Milliseconds;
  /** A whole minute, that can be written as a start. */
  readonly toMs: Milliseconds;
}

export interface FollowingShifted {
  readonly outcome: 'followingShifted';
  /** In the order of the day; those who are not named stay where they are. */
  readonly moves: readonly StartMoved[];
}

const MINUTE_MS = 60_000;

/**
 * When the shows after a late one have to start, so that each has its changeover; slack takes the delay up, and nothing starts earlier than planned.
 * What stands above the late show is as it is. Starts are whole minutes.
 */
export function shiftFollowing(day: RecordingDay, { episode, lateSeconds, startsLater }: LateShow): FollowingShifted | RecordingDayRefused {
  const from = Math.max(0, day.episodes.findIndex((one) => one.episode === episode));
  const timedAsPlanned = timeRecordingDay({ ...day, episodes: day.episodes.slice(from) }, null);
  if (timedAsPlanned.outcome === 'recordingDayRefused') return timedAsPlanned;
  const planned = timedAsPlanned.episodes;
  // Each start is settled before the next is looked at, since it is rounded up.
  let episodes: readonly DayEpisode[] = day.episodes.slice(from).map((one, at) => (at > 0 ? one : startsLater ? { ...one, delaySeconds: lateSeconds } : { ...one, studioSeconds: one.studioSeconds + lateSeconds }));
  for (let at = startsLater ? 0 : 1; at < episodes.length; at++) {
    const timed = timeRecordingDay({ ...day, episodes }, null);
    if (timed.outcome === 'recordingDayRefused') return timed;
    const { startMs, delayMs } = timed.episodes[at]!;
    const plannedStart = delayMs > 0 ? localStartAt(Math.ceil(startMs / MINUTE_MS) * MINUTE_MS, day.zone) : episodes[at]!.plannedStart;
    episodes = episodes.with(at, { ...episodes[at]!, plannedStart, delaySeconds: 0 });
  }
  const settled = timeRecordingDay({ ...day, episodes }, null);
  return settled.outcome === 'recordingDayRefused' ? settled : { outcome: 'followingShifted', moves: settled.episodes.flatMap((one, at) => moved(planned[at]!, one)) };
}

function moved({ episode, plannedStartMs: fromMs }: TimedEpisode, { plannedStartMs: toMs }: TimedEpisode): StartMoved[] {
  return toMs > fromMs ? [{ episode, fromMs, toMs }] : [];
}
