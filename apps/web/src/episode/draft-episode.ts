import { EPISODE_BOUNDS } from '#rundown';
import type { Words } from '../words/words.js';
import { readLength } from './read-length.js';

/** An episode as it is being typed. */
export interface EpisodeDraft {
  readonly title: string;
  /** Local date-time in `zone`; empty: not fixed. */
  readonly start: string;
  readonly zone: string;
  readonly length: string;
  readonly seats: string;
  /** Empty: elsewhere, as `venue` says. */
  readonly studioId: string;
  readonly venue: string;
  readonly showsMatter: boolean;
}

/** A studio as it is chosen from. */
export interface StudioChoice {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly seats: number;
}

const { shortestSeconds, longestSeconds, fewestSeats, mostSeats } = EPISODE_BOUNDS;

/** Seconds of programme as typed; null when that cannot be an episode's. */
export function readTarget(draft: Pick<EpisodeDraft, 'length'>, words: Words['episode']): number | null {
  const read = readLength(draft.length, words);
  return read !== null && read.seconds >= shortestSeconds && read.seconds <= longestSeconds ? read.seconds : null;
}

/** Seats as typed; null when there cannot be so many. */
export const readSeats = ({ seats }: Pick<EpisodeDraft, 'seats'>): number | null =>
  /^\d{1,2}$/.test(seats.trim()) && Number(seats) >= fewestSeats && Number(seats) <= mostSeats ? Number(seats) : null;

/** What is to be sent; null while something cannot be read. An empty title is the topic's. */
export function readEpisode(draft: EpisodeDraft, words: Words['episode']) {
  const [targetSeconds, seats] = [readTarget(draft, words), readSeats(draft)];
  if (targetSeconds === null || seats === null) return null;
  const { title, start, zone, studioId, venue, showsMatter } = draft;
  return { title: title.trim(), start: start || null, zone, targetSeconds, seats, studioId: studioId || null, venue: studioId === '' ? venue.trim() || null : null, showsMatter };
}

/** A studio brings its clock and its chairs; elsewhere they stay as they are. */
export const moveTo = (studioId: string, studios: readonly StudioChoice[]): Partial<EpisodeDraft> => {
  const studio = studios.find(({ id }) => id === studioId);
  return studio === undefined ? { studioId: '' } : { studioId, zone: studio.zone, seats: String(studio.seats) };
};
