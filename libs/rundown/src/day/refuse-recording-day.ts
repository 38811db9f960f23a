import { isDuration } from '../counted-seconds.js';
import type { EpisodeId } from '../ids.js';
import { readStart } from '../read-start.js';
import type { DayEpisode, RecordingDay, RecordingDayRefused } from './recording-day.js';

/** Why a day cannot be timed, or null; the first episode needs a start, the others may follow. */
export function refuseRecordingDay({ zone, episodes }: RecordingDay, nowMs: number | null): RecordingDayRefused | null {
  if (readStart('2000-01-01T00:00', zone).outcome === 'unknownZone') return refuse('unknownZone', null, zone);
  if (nowMs !== null && !isInstant(nowMs)) return refuse('nowUnreadable', null, nowMs);
  const seen = new Set<EpisodeId>();
  for (const [index, one] of episodes.entries()) {
    const { episode, plannedStart, studioSeconds, changeoverSeconds, delaySeconds = 0 } = one;
    if (seen.has(episode)) return refuse('duplicateEpisode', episode, episode);
    seen.add(episode);
    const odd = [studioSeconds, changeoverSeconds, delaySeconds].find((seconds) => !isDuration(seconds));
    if (odd !== undefined) return refuse('durationRefused', episode, odd);
    if (plannedStart === null && index === 0) return refuse('noFirstStart', episode, '');
    if (plannedStart !== null && readStart(plannedStart, zone).outcome === 'malformedStart') return refuse('malformedStart', episode, plannedStart);
    const actual = refuseActual(one);
    if (actual !== null) return actual;
  }
  return null;
}

function refuseActual({ episode, actual }: DayEpisode): RecordingDayRefused | null {
  if (actual === undefined) return null;
  const { startMs, endMs, expectedEndMs } = actual;
  if (!isInstant(startMs)) return refuse('actualUnreadable', episode, startMs);
  if (endMs !== null && !(isInstant(endMs) && endMs >= startMs)) return refuse('actualUnreadable', episode, endMs);
  return expectedEndMs === undefined || isInstant(expectedEndMs) ? null : refuse('actualUnreadable', episode, expectedEndMs);
}

const refuse = (code: RecordingDayRefused['code'], episode: EpisodeId | null, written: string | number): RecordingDayRefused =>
  ({ outcome: 'recordingDayRefused', code, episode, written: String(written) });
// The furthest a date can be told.
const isInstant = (value: number) => Number.isInteger(value) && Math.abs(value) <= 8.64e15;
