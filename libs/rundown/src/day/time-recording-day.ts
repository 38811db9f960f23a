import type { Milliseconds } from '../live/as-run.js';
import type { Remark } from '../remark.js';
import { showOrigin } from '../studio-clock.js';
import type { DayEpisode, RecordingDay, RecordingDayRefused, RecordingDayTimed, TimedEpisode } from './recording-day.js';
import { refuseRecordingDay } from './refuse-recording-day.js';

/**
 * Chains the day's episodes: each starts as planned, or once the one before has ended and the changeover is done, whichever is later.
 * Slack between them takes a delay up; an early end anticipates nothing that has a planned start; one that was put off waits for what is
 * recorded in its place. `nowMs` null: the day lies ahead.
 */
export function timeRecordingDay(day: RecordingDay, nowMs: Milliseconds | null): RecordingDayTimed | RecordingDayRefused {
  const refused = refuseRecordingDay(day, nowMs);
  if (refused !== null) return refused;
  const episodes: TimedEpisode[] = [];
  const recordedMs = Math.max(...day.episodes.map(({ actual, studioSeconds }) => (actual === undefined ? -Infinity : endOf(actual.startMs, studioSeconds, actual, nowMs))));
  for (const episode of day.episodes) episodes.push(timeEpisode(episode, plannedMs(day, episode), { before: episodes.at(-1), freeMs: Math.max(recordedMs, ...episodes.map(({ endMs }) => endMs)), nowMs }));
  return { outcome: 'recordingDayTimed', episodes, remarks: episodes.flatMap((episode, index) => remarksOn(episode, day.episodes[index]!)) };
}

/** An hour that comes twice means the first; one that is skipped is moved to the hour that exists. */
function plannedMs({ zone }: RecordingDay, { plannedStart }: DayEpisode): Milliseconds | null {
  return plannedStart === null ? null : (showOrigin({ local: plannedStart, zone })?.epochMilliseconds ?? null);
}

/** What else happens on the day. */
interface Around {
  readonly before: TimedEpisode | undefined;
  /** When the studio is free: latest end of what stands above, and of what was or is being recorded, wherever it stands. */
  readonly freeMs: Milliseconds;
  readonly nowMs: Milliseconds | null;
}

function timeEpisode(day: DayEpisode, planned: Milliseconds | null, { before, freeMs, nowMs }: Around): TimedEpisode {
  const { actual, studioSeconds, changeoverSeconds, delaySeconds = 0 } = day;
  const earliestPlanned = before === undefined ? -Infinity : before.plannedEndMs + changeoverSeconds * 1000;
  const earliest = freeMs + changeoverSeconds * 1000;
  const plannedStartMs = planned ?? earliestPlanned;
  // What follows by itself keeps its distance, early or late; what has a start of its own waits for it.
  const due = (planned ?? earliest) + delaySeconds * 1000;
  const startMs = actual?.startMs ?? Math.max(due, earliest, nowMs ?? -Infinity);
  const endMs = endOf(startMs, studioSeconds, actual, nowMs);
  const slackMs = before === undefined || planned === null ? 0 : plannedStartMs - earliestPlanned;
  const lateBefore = before === undefined ? 0 : before.endMs - before.plannedEndMs;
  return {
    episode: day.episode,
    state: actual === undefined ? 'coming' : actual.endMs === null ? 'running' : 'recorded',
    plannedStartMs,
    plannedEndMs: plannedStartMs + studioSeconds * 1000,
    startMs,
    endMs,
    delayMs: startMs - plannedStartMs,
    slackMs,
    absorbedMs: Math.max(0, Math.min(lateBefore, slackMs)),
  };
}

function endOf(startMs: Milliseconds, studioSeconds: number, actual: DayEpisode['actual'], nowMs: Milliseconds | null): Milliseconds {
  if (actual !== undefined && actual.endMs !== null) return actual.endMs;
  const planned = actual?.expectedEndMs ?? startMs + studioSeconds * 1000;
  return actual === undefined ? planned : Math.max(planned, nowMs ?? planned);
}

function remarksOn({ episode, slackMs, delayMs, state }: TimedEpisode, { changeoverSeconds }: DayEpisode): Remark[] {
  return [
    ...(slackMs < 0 ? [{ code: 'changeoverTooShort', level: 'warn', facts: { episode, missingSeconds: -slackMs / 1000, changeoverSeconds } } as const] : []),
    ...(state === 'coming' && delayMs > 0 ? [{ code: 'episodeDelayed', level: 'warn', facts: { episode, delaySeconds: Math.ceil(delayMs / 1000) } } as const] : []),
  ];
}
