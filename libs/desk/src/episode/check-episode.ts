import { EPISODE_BOUNDS, readStart } from '#rundown';
import type { EditEpisodeInput, OpenEpisodeInput } from '../inputs.js';
import type { InvalidValue, StartRefused } from '../outcomes.js';
import type { Episode } from './episode.js';

/** The first size of an episode that cannot be, or null. */
export function checkSizes({ title, venue, targetSeconds, seats }: Pick<OpenEpisodeInput | EditEpisodeInput, 'title' | 'venue' | 'targetSeconds' | 'seats'>): InvalidValue | null {
  if ((title ?? '').length > 500) return { outcome: 'InvalidValue', field: 'title', code: 'tooLong' };
  if ((venue ?? '').length > 500) return { outcome: 'InvalidValue', field: 'venue', code: 'tooLong' };
  const { shortestSeconds, longestSeconds, fewestSeats, mostSeats } = EPISODE_BOUNDS;
  if (!within(targetSeconds, shortestSeconds, longestSeconds)) return { outcome: 'InvalidValue', field: 'targetSeconds', code: 'lengthOutOfRange' };
  return within(seats, fewestSeats, mostSeats) ? null : { outcome: 'InvalidValue', field: 'seats', code: 'seatsOutOfRange' };
}

const within = (value: number, least: number, most: number): boolean => Number.isInteger(value) && value >= least && value <= most;

/** The start as it is kept; a zone is checked even while there is no date, with one that exists everywhere. */
export function readWhen({ start, zone }: Pick<OpenEpisodeInput, 'start' | 'zone'>): Pick<Episode, 'start' | 'zone'> | StartRefused {
  const read = readStart(start ?? '2026-01-01T12:00', zone);
  if (read.outcome === 'startRead') return { start: start ? read.start.local : null, zone: read.start.zone };
  return { outcome: 'StartRefused', code: read.outcome, resumesAt: read.outcome === 'skippedHour' ? read.resumesAt : null };
}
