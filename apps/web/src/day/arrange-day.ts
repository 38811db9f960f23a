import { findDayClashes, localStartAt, type DayClash, type DayEpisode, type EpisodeId, type RecordingDay } from '#rundown';
import type { DayBoardQuery } from '../operations/day.js';

export type Board = NonNullable<DayBoardQuery['dayBoard']>;
export type BoardStudio = Board['studios'][number];

/** A show with its instants in milliseconds. */
export interface BoardShow extends Omit<Board['shows'][number], 'startAt' | 'programmeEndAt' | 'endAt' | 'callAt'> {
  readonly startMs: number;
  readonly programmeEndMs: number;
  readonly endMs: number;
  readonly callMs: number;
}

/** What is recorded in a studio, or elsewhere. */
export interface PlaceDay {
  /** Null: elsewhere. */
  readonly studio: BoardStudio | null;
  readonly shows: readonly BoardShow[];
}

/** Where no studio says how long a changeover takes. */
export const USUAL_CHANGEOVER_SECONDS = 900;

/** Every studio by name, then what is recorded elsewhere, if anything is. */
export function arrangeDay({ studios, shows }: Board): readonly PlaceDay[] {
  const read = shows.map(({ startAt, programmeEndAt, endAt, callAt, ...show }): BoardShow => ({
    ...show, startMs: Date.parse(startAt), programmeEndMs: Date.parse(programmeEndAt), endMs: Date.parse(endAt), callMs: Date.parse(callAt),
  }));
  const elsewhere = read.filter(({ studioId }) => studioId === null);
  return [
    ...studios.map((studio) => ({ studio, shows: read.filter(({ studioId }) => studioId === studio.id) })),
    ...(elsewhere.length > 0 ? [{ studio: null, shows: elsewhere }] : []),
  ];
}

/** A zone by whose clock a place's day is told. */
export const zoneOf = ({ studio, shows }: PlaceDay): string => studio?.zone ?? shows[0]?.episode.zone ?? 'UTC';

export const changeoverOf = (studio: BoardStudio | null): number => studio?.changeoverSeconds ?? USUAL_CHANGEOVER_SECONDS;

/** The shows of one place as the day is timed. */
export function recordingDayOf(place: PlaceDay, key: string): RecordingDay {
  const zone = zoneOf(place);
  const changeoverSeconds = changeoverOf(place.studio);
  return {
    zone,
    episodes: place.shows.filter((show) => show.place === key).map(({ episode, startMs, studioSeconds }): DayEpisode => ({
      episode: episode.id as EpisodeId, plannedStart: localStartAt(startMs, zone), studioSeconds, changeoverSeconds,
    })),
  };
}

/** What cannot be on the day, with the starts that are being tried. */
export function clashesOf(places: readonly PlaceDay[], tried: ReadonlyMap<string, number> = new Map()): readonly DayClash[] {
  return findDayClashes(places.flatMap(({ studio, shows }) => shows.map(({ episode, place, startMs, endMs, people }) => {
    const shift = (tried.get(episode.id) ?? startMs) - startMs;
    return { episode: episode.id as EpisodeId, place, startMs: startMs + shift, endMs: endMs + shift, changeoverSeconds: changeoverOf(studio), people };
  })));
}

/** Room before a show in its place, in seconds: negative where it begins before the last has ended; null for the first. */
export function roomBefore(shows: readonly BoardShow[], at: number): number | null {
  const show = shows[at]!;
  const ends = shows.slice(0, at).filter(({ place }) => place === show.place).map(({ endMs }) => endMs);
  return ends.length === 0 ? null : Math.floor((show.startMs - Math.max(...ends)) / 1000);
}

const ROUND_MS = 300_000;
/** Where a show can start after another: its changeover later, at five minutes of the clock. */
export const startAfter = (endMs: number, changeoverSeconds: number, zone: string): string =>
  localStartAt(Math.ceil((endMs + changeoverSeconds * 1000) / ROUND_MS) * ROUND_MS, zone);
