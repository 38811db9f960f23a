import type { Actor } from '../actor.js';
import type { Desk } from '../desk.js';
import { mayReadDesk, permit } from '../permissions.js';
import type { DayBoard, DayShow } from './day-board.js';
import { addDays, isDate } from './dates.js';
import { keyPeople } from './key-people.js';
import { placeShow } from './place-show.js';

/** What is recorded on a day, studio by studio, with what reaches into it and what follows it by night; null for what is no date. */
export async function readDayBoard(desk: Desk, actor: Actor, date: string): Promise<DayBoard | null> {
  permit(mayReadDesk, actor);
  if (!isDate(date)) return null;
  const { studios, shows } = await desk.reads.dayMatter(addDays(date, -1), addDays(date, 1));
  const keyOf = keyPeople(shows.flatMap(({ people }) => people));
  const placed = shows.map((show) => placeShow(show, studios, keyOf)).toSorted((one, other) => one.startAt - other.startAt);
  return { date, studios, shows: keepDay(date, placed) };
}

/** The day's own shows, those that still go on when it begins, and those that follow its last within their changeover. */
function keepDay(date: string, shows: readonly DayShow[]): DayShow[] {
  const own = shows.filter(({ episode }) => episode.start.startsWith(date));
  const reach = new Map<string, number>();
  const take = (show: DayShow) => reach.set(show.place, Math.max(reach.get(show.place) ?? -Infinity, show.endAt));
  own.forEach(take);
  const before = shows.filter((show) => show.episode.start.slice(0, 10) < date && localEnd(show).slice(0, 10) >= date);
  const after: DayShow[] = [];
  for (const show of shows) {
    if (show.episode.start.slice(0, 10) <= date || show.startAt - (reach.get(show.place) ?? -Infinity) > NEAR_MS) continue;
    after.push(show);
    take(show);
  }
  return [...before.map((show) => ({ ...show, part: 'before' as const })), ...own, ...after.map((show) => ({ ...show, part: 'after' as const }))];
}

/** A show that begins later than this after the one before is not the same night's. */
const NEAR_MS = 3_600_000;

/** Local end in the show's zone; a show that ends at midnight sharp does not reach into the day. */
const localEnd = ({ endAt, episode }: DayShow): string => new Intl.DateTimeFormat('sv-SE', { timeZone: episode.zone, dateStyle: 'short', timeStyle: 'medium' }).format(endAt - 1);
