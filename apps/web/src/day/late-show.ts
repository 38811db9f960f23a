import { shiftFollowing, type EpisodeId } from '#rundown';
import { recordingDayOf, type BoardShow, type PlaceDay } from './arrange-day.js';

/** A show that is said to be late: what is being tried, before anything changes. */
export interface Late {
  readonly episodeId: string;
  /** As typed. */
  readonly minutes: string;
  readonly startsLater: boolean;
}

export interface LateMove {
  readonly show: BoardShow;
  readonly toMs: number;
}

/** A day in minutes: more is a slip of the pen. */
const MOST_MINUTES = 1440;

/** Minutes as typed; null for what is no number of them. */
export function readMinutes(typed: string): number | null {
  const minutes = /^\s*(\d{1,4})\s*$/.exec(typed)?.[1];
  return minutes === undefined || Number(minutes) > MOST_MINUTES ? null : Number(minutes);
}

/** Which shows would start when; null while the delay cannot be read, none where slack takes it all up. */
export function tryLate(places: readonly PlaceDay[], { episodeId, minutes, startsLater }: Late): readonly LateMove[] | null {
  const late = readMinutes(minutes);
  const place = places.find(({ shows }) => shows.some(({ episode }) => episode.id === episodeId));
  const show = place?.shows.find(({ episode }) => episode.id === episodeId);
  if (late === null || place === undefined || show === undefined) return null;
  const shifted = shiftFollowing(recordingDayOf(place, show.place), { episode: episodeId as EpisodeId, lateSeconds: late * 60, startsLater });
  if (shifted.outcome !== 'followingShifted') return null;
  const byId = new Map(place.shows.map((one) => [one.episode.id, one]));
  return shifted.moves.map(({ episode, toMs }) => ({ show: byId.get(episode)!, toMs }));
}
