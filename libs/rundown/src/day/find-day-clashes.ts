import type { EpisodeId } from '../ids.js';
import type { Milliseconds } from '../live/as-run.js';
import type { Seconds } from '../segment.js';

/** Somebody on a set; who has the same key is the same person. */
export interface DayPerson {
  readonly key: string;
  readonly name: string;
}

/** A show as the board has it: instants, and who is there. */
export interface PlacedShow {
  readonly episode: EpisodeId;
  /** Where it is recorded: two shows of one place cannot be at once. */
  readonly place: string;
  readonly startMs: Milliseconds;
  /** End of studio time. */
  readonly endMs: Milliseconds;
  /** Least time that its place needs before it. */
  readonly changeoverSeconds: Seconds;
  readonly people: readonly DayPerson[];
}

/** Two shows that cannot both be as they stand; `episode` starts first. */
export type DayClash =
  | { readonly code: 'showsOverlap'; readonly episode: EpisodeId; readonly other: EpisodeId; readonly seconds: Seconds }
  | { readonly code: 'changeoverShort'; readonly episode: EpisodeId; readonly other: EpisodeId; readonly leftSeconds: Seconds; readonly changeoverSeconds: Seconds }
  | { readonly code: 'personTwice'; readonly episode: EpisodeId; readonly other: EpisodeId; readonly person: string; readonly seconds: Seconds };

/** What cannot be on a day: shows that overlap in one place, changeovers that are too short, one person in two shows at once. In order of start. */
export function findDayClashes(shows: readonly PlacedShow[]): readonly DayClash[] {
  const order = shows.toSorted((one, other) => one.startMs - other.startMs);
  return order.flatMap((later, at) => {
    const earlier = order.slice(0, at);
    return [...placeClashes(later, earlier.filter(({ place }) => place === later.place)), ...earlier.flatMap((one) => personClashes(one, later))];
  });
}

function placeClashes(later: PlacedShow, before: readonly PlacedShow[]): DayClash[] {
  const overlapping = before.filter((one) => overlapSeconds(one, later) > 0);
  if (overlapping.length > 0) return overlapping.map((one) => ({ code: 'showsOverlap', episode: one.episode, other: later.episode, seconds: overlapSeconds(one, later) }));
  const last = before.toSorted((one, other) => other.endMs - one.endMs)[0];
  if (last === undefined) return [];
  const leftSeconds = Math.floor((later.startMs - last.endMs) / 1000);
  const { changeoverSeconds } = later;
  return leftSeconds < changeoverSeconds ? [{ code: 'changeoverShort', episode: last.episode, other: later.episode, leftSeconds, changeoverSeconds }] : [];
}

function personClashes(one: PlacedShow, later: PlacedShow): DayClash[] {
  const seconds = overlapSeconds(one, later);
  if (seconds <= 0) return [];
  const there = new Set(one.people.map(({ key }) => key));
  return later.people.filter(({ key }) => there.has(key)).map(({ name }) => ({ code: 'personTwice', episode: one.episode, other: later.episode, person: name, seconds }));
}

const overlapSeconds = (one: PlacedShow, other: PlacedShow): Seconds => Math.ceil((Math.min(one.endMs, other.endMs) - Math.max(one.startMs, other.startMs)) / 1000);
